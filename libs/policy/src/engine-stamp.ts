// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:1bf18fd694a480133e79f97814a6fafe0536e1c584fcacfaca39891d19ea4db3';
