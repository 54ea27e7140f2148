export const STAMP: URL;
export function engineDigest(): string;
