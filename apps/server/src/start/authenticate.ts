import type { KeyDesk } from '#runtime';
import type { CallerIdentity } from '../edge/caller.js';
import { KEY_ROLES } from '../edge/calls.js';

/** From an `Authorization` header to who asks; nothing for a missing, malformed, unknown or revoked key. */
export type Authenticate = (authorization: string | undefined) => Promise<CallerIdentity | undefined>;

export function authenticateWith(keys: KeyDesk): Authenticate {
  return async (authorization) => {
    const token = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(authorization ?? '')?.[1];
    const known = token === undefined ? undefined : await keys.authenticate(token);
    const role = KEY_ROLES.find((name) => name === known?.role);
    return known && role
      ? { keyId: known.keyId, marketplace: known.marketplace, subject: known.subject, role }
      : undefined;
  };
}
