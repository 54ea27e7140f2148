// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:6a399e8900a9d5b0fbd8c5f10c0ea39cbbfbca9ee9e4a08b4dec4603ac92ee4e';
