import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM: nonce, tag, ciphertext. It opens only with the same key and the same `bound` text. */
export function close(key: Buffer, plain: Buffer | string, bound: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(bound));
  const sealed = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Nothing when the box was changed, or is not the one that was closed with this key and text. */
export function open(key: Buffer, box: Buffer, bound: string): Buffer | undefined {
  if (box.length < NONCE + TAG) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(bound));
  decipher.setAuthTag(box.subarray(NONCE, NONCE + TAG));
  const plain = decipher.update(box.subarray(NONCE + TAG));
  try {
    decipher.final();
    return plain;
  } catch {
    return undefined;
  }
}
