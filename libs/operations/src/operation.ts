import { KEY_ROLES } from '#domain';
import type { Actor, JsonValue, Transaction } from '#kernel';

/**
 * One thing a caller can ask for, as one atomic append: `runner.run(context, postBounty({…}))`. The body reads and decides
 * through its transaction and does nothing else, so it may run again after a conflict, and operations compose.
 */
export type Operation<R extends JsonValue | undefined = JsonValue | undefined> = (tx: Transaction) => Promise<R>;

/**
 * Those that a key carries; `reporter`, whoever reports something without an account (always as `ANYONE`); and `system`, the policy saga
 * and the timekeeper.
 */
export const ROLES = [...KEY_ROLES, 'reporter', 'system'] as const;
export type Role = (typeof ROLES)[number];

/** Refuses everyone whose role is not named. The edge has a table of its own; this one holds also without an edge. */
export function only(tx: Transaction, ...roles: readonly Role[]): void {
  if (!roles.includes(tx.actor.role as Role))
    tx.refuse('forbidden', `This needs the role ${roles.join(' or ')}; the caller has ${tx.actor.role}.`);
}

/** Who reports without an account: nothing about them goes into the envelope of an event. */
export const ANYONE: Actor = { role: 'reporter', id: 'anyone' };

export const MODERATORS = ['moderator', 'senior-moderator'] as const;
