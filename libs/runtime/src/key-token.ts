import { randomBytes } from 'node:crypto';
import { type Digest, digestOfText } from '#kernel';

/** What a new key is made with: the secret, which nobody keeps but its holder, and what the log has of it. */
export interface MintedKey {
  /** 256 random bits as base64url, 43 characters. */
  readonly secret: string;
  readonly secretHash: Digest;
}

export function mintKey(): MintedKey {
  const secret = randomBytes(32).toString('base64url');
  return { secret, secretHash: digestOfText(secret) };
}

/** What the caller of the service sends: `hf_`, the id as 32 hex digits, the secret. Made once the key is stored, and shown once. */
export function keyToken(id: string, secret: string): string {
  return `hf_${id.replaceAll('-', '')}_${secret}`;
}

const TOKEN = /^hf_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/** The two parts of a token, or nothing when it is none. */
export function parseKeyToken(token: string): { readonly id: string; readonly secret: string } | undefined {
  const [, ...parts] = TOKEN.exec(token) ?? [];
  const secret = parts.pop();
  return secret === undefined ? undefined : { id: parts.join('-'), secret };
}
