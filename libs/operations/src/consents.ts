import { consent } from '#domain';
import type { ConsentScope, Timestamp } from '#kernel';
import { findConsent } from './find.js';
import { type Operation, only } from './operation.js';

export interface RecordConsent {
  /** `self`, or the depicted person's name. */
  readonly subject: string;
  /** The account it is recorded for. */
  readonly party: string;
  readonly scopes: readonly ConsentScope[];
  readonly expiresAt?: Timestamp;
  readonly evidenceReference: string;
}

/** Records that a consent is said to exist. It counts for nothing until it is verified. */
export function recordConsent(input: RecordConsent): Operation<{ consent: string }> {
  return async (tx) => {
    only(tx, 'frontend', 'consent-verifier', 'admin');
    const id = tx.newId();
    await tx.execute(consent, id, { type: 'record', ...input, record: id, now: tx.now() });
    return { consent: id };
  };
}

export interface VerifyConsent {
  readonly consent: string;
  readonly scopes: readonly ConsentScope[];
  readonly expiresAt?: Timestamp;
}

export function verifyConsent({ consent: id, ...given }: VerifyConsent): Operation {
  return async (tx) => {
    only(tx, 'consent-verifier');
    await findConsent(tx, id);
    await tx.execute(consent, id, { type: 'verify', ...given, verifier: tx.actor.id, now: tx.now() });
    return { consent: id };
  };
}

export function revokeConsent(id: string): Operation {
  return async (tx) => {
    only(tx, 'consent-verifier', 'frontend', ...(['moderator', 'senior-moderator'] as const));
    await tx.execute(consent, id, { type: 'revoke', by: tx.actor.id });
    return { consent: id };
  };
}

/** Records that a verified consent has lapsed. The gate does not wait for it: it compares times itself. */
export function expireConsent(id: string): Operation {
  return async (tx) => {
    only(tx, 'system', 'admin');
    await findConsent(tx, id);
    await tx.execute(consent, id, { type: 'expire', now: tx.now() });
    return { consent: id };
  };
}
