import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { KeysUnusable } from '../errors.js';
import { publish } from '../files/publish.js';

/** 32 bytes in base64. */
export const MASTER_KEY_VARIABLE = 'HOLDFAST_MASTER_KEY';

const BASE64_32_BYTES = /^[A-Za-z0-9+/]{43}=$/;

export interface MasterKeyOptions {
  /** Where the master key lives when the environment has none; made at the first start, mode 600. */
  readonly file: string;
  /** Usually `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The key store it unwraps: where that exists, a master key that is not there is lost, and no new one is made. */
  readonly keyStore: string;
  /** False for readers, which never make one. Default true. */
  readonly create?: boolean;
}

/** The key that wraps all others, 32 bytes. @throws KeysUnusable */
export function loadMasterKey({ file, env = {}, keyStore, create = true }: MasterKeyOptions): Buffer {
  const given = env[MASTER_KEY_VARIABLE];
  if (given !== undefined)
    return parse(
      given,
      `The environment variable ${MASTER_KEY_VARIABLE}`,
      'Set it to the output of: openssl rand -base64 32',
    );
  if (!existsSync(file)) {
    if (!create || existsSync(keyStore)) throw lost(file, keyStore);
    publish(file, 0o600, (draft) => writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`));
  }
  return read(file);
}

function read(file: string): Buffer {
  if ((statSync(file).mode & 0o077) !== 0)
    throw new KeysUnusable(
      'exposed',
      `Others on this machine may read the master key in ${file}. Take that right away with: chmod 600 '${file}'`,
    );
  return parse(readFileSync(file, 'utf8').trim(), `The master key file ${file}`, 'Restore it from a backup.');
}

function parse(text: string, what: string, advice: string): Buffer {
  if (!BASE64_32_BYTES.test(text))
    throw new KeysUnusable(
      'malformed',
      `${what} must hold 32 bytes in base64 (44 characters), and does not. ${advice}`,
    );
  return Buffer.from(text, 'base64');
}

function lost(file: string, keyStore: string): KeysUnusable {
  return new KeysUnusable(
    'missing',
    `There is no master key in ${file} nor in ${MASTER_KEY_VARIABLE}, and a new one would not open the keys in ${keyStore}. Restore the file from a backup, or set the variable.`,
  );
}
