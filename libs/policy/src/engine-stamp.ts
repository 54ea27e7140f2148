// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:23ba21df446a429240c22988235282a1924290f3c0662813b108f52b8e825527';
