// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:660c2e16da3c36a64f1e9d6525470728cbb09da1c39924e881f70b7f8c560ad3';
