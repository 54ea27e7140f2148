import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { KeysUnusable, publishFile } from '#event-store';

export interface SigningKey {
  /** The RFC 7638 thumbprint of the public part. */
  readonly kid: string;
  readonly privateKey: KeyObject;
  /** What anyone may see: an entry of the JWKS. */
  readonly publicJwk: JWK;
}

/** `0002-<kid>.jwk`: numbers say which key is newer, whatever a restored backup did to the times of the files. */
const FILE = /^(\d{4,})-([A-Za-z0-9_-]{43})\.jwk$/;

/** The names of the key files, the oldest first. None where there is no folder. */
export function signingKeyFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.jwk'));
  return files.toSorted((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1));
}

/** Makes a key, which is the newest from then on. Others stay as they are. Answers with its kid. */
export async function addSigningKey(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const kid = await calculateJwkThumbprint(publicKey.export({ format: 'jwk' }));
  const number = Math.max(0, ...signingKeyFiles(folder).map(numberOf)) + 1;
  const file = join(folder, `${String(number).padStart(4, '0')}-${kid}.jwk`);
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'EdDSA' };
  publishFile(file, 0o600, (draft) => writeFileSync(draft, `${JSON.stringify(jwk)}\n`));
  return kid;
}

/** @throws KeysUnusable: with what was found and what to do */
export async function readSigningKey(file: string): Promise<SigningKey> {
  if ((statSync(file).mode & 0o077) !== 0)
    throw new KeysUnusable(
      'exposed',
      `Others on this machine may read the signing key in ${file}. Take that right away with: chmod 600 '${file}'`,
    );
  const [, , kid] = FILE.exec(basename(file)) ?? [];
  const privateKey = parse(readFileSync(file, 'utf8'));
  if (!privateKey) throw malformed(file);
  const { kty, crv, x } = createPublicKey(privateKey).export({ format: 'jwk' }) as JWK;
  const publicJwk: JWK = { kty, crv, x, use: 'sig', alg: 'EdDSA' };
  if ((await calculateJwkThumbprint(publicJwk)) !== kid) throw malformed(file);
  return { kid, privateKey, publicJwk: { ...publicJwk, kid } };
}

function parse(text: string): KeyObject | undefined {
  try {
    const key = createPrivateKey({ key: JSON.parse(text), format: 'jwk' });
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

function malformed(file: string): KeysUnusable {
  return new KeysUnusable(
    'malformed',
    `${file} is not the Ed25519 key that its name says. Restore it from a backup, or move it out of the folder: clearances that it signed cannot be verified then.`,
  );
}

function numberOf(file: string): number {
  return Number(FILE.exec(basename(file))?.[1] ?? 0);
}
