import { accessKey, type KeyRole } from '#domain';
import type { Digest } from '#kernel';
import { findMarketplace } from './find.js';
import { type Operation, only } from './operation.js';

export interface CreateKey {
  readonly role: KeyRole;
  /** A short label, for whoever looks after the keys. */
  readonly name: string;
  /** Who acts with it, by an opaque id: the same for the old and the new key of one person. Absent: the key's own id. */
  readonly subject?: string;
  readonly secretHash: Digest;
}

/** A key of the transaction's own marketplace. Its secret never comes this far. */
export function createKey({ subject, ...key }: CreateKey): Operation<{ key: string }> {
  return async (tx) => {
    only(tx, 'admin');
    await findMarketplace(tx);
    const id = tx.newId();
    await tx.execute(accessKey, id, { type: 'create', subject: subject ?? id, ...key });
    return { key: id };
  };
}

/**
 * From this append on the key opens nothing. Also the last key of an admin may go: who holds the data folder can always make
 * another.
 */
export function revokeKey(id: string): Operation<{ key: string }> {
  return async (tx) => {
    only(tx, 'admin');
    await tx.execute(accessKey, id, { type: 'revoke' });
    return { key: id };
  };
}
