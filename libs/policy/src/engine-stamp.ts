// Made by `npm run stamp`; do not edit.
export const ENGINE_DIGEST = 'sha256:6b451e7d7b5546bc4455e50e9d00f3accf559f51273df350e0b3a6709412338a';
