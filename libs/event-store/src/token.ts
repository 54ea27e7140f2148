import type { Position } from '#kernel';

/** A resume token that this store did not make: garbled, or made for another store. */
export class InvalidToken extends Error {
  constructor(readonly reason: 'malformed' | 'foreign') {
    super(
      reason === 'malformed'
        ? 'This resume token is not one of ours: pass it on exactly as it was given, or start without one.'
        : 'This resume token comes from another event store (restored, or replaced): start without one.',
    );
    this.name = 'InvalidToken';
  }
}

const VERSION = 1;
const BYTES = 1 + 16 + 8;

/** A position as it may leave the house: opaque, and bound to the store by its epoch (a UUID). */
export function encodeToken(epoch: string, position: Position): string {
  const bytes = Buffer.alloc(BYTES);
  bytes[0] = VERSION;
  bytes.write(epoch.replaceAll('-', ''), 1, 'hex');
  bytes.writeBigUInt64BE(position, 17);
  return bytes.toString('base64url');
}

/** @throws InvalidToken */
export function decodeToken(epoch: string, token: string): Position {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== BYTES || bytes[0] !== VERSION || bytes.toString('base64url') !== token)
    throw new InvalidToken('malformed');
  if (bytes.toString('hex', 1, 17) !== epoch.replaceAll('-', '').toLowerCase()) throw new InvalidToken('foreign');
  return bytes.readBigUInt64BE(17);
}
