// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:681a2b89d6b2e164539c96fe02b56fa87d912e5d606cf56ae99ec2def91437c8';
