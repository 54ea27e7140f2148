import { type ConsentScope, type Decider, type Refusal, refuse, type Timestamp } from '#kernel';
import type { ConsentEvent } from './events.js';

export * from './events.js';

export interface Consent {
  readonly status: 'recorded' | 'verified' | 'revoked' | 'expired';
  readonly subject: string;
  readonly self: boolean;
  readonly party: string;
  readonly scopes: readonly ConsentScope[];
  readonly expiresAt?: Timestamp;
}
export type ConsentState = Consent | undefined;

export type ConsentCommand =
  | {
      readonly type: 'record';
      readonly subject: string;
      readonly party: string;
      readonly scopes: readonly ConsentScope[];
      readonly expiresAt?: Timestamp;
      readonly evidenceReference: string;
      readonly record: string;
      readonly now: Timestamp;
    }
  | {
      readonly type: 'verify';
      readonly scopes: readonly ConsentScope[];
      readonly expiresAt?: Timestamp;
      readonly verifier: string;
      readonly now: Timestamp;
    }
  | { readonly type: 'revoke'; readonly by: string }
  | { readonly type: 'expire'; readonly now: Timestamp };

/** The status that counts at `now`: a verified consent past its expiry is expired, whether or not anyone has recorded it. */
export function consentStatus(consent: Consent, now: Timestamp): Consent['status'] {
  const lapsed = consent.status === 'verified' && consent.expiresAt !== undefined && consent.expiresAt <= now;
  return lapsed ? 'expired' : consent.status;
}

function decide(command: ConsentCommand, state: ConsentState): readonly ConsentEvent[] | Refusal {
  if (command.type === 'record') return state ? refuse('already-recorded', 'This consent exists.') : record(command);
  if (!state) return refuse('not-found', 'There is no such consent.');
  switch (command.type) {
    case 'verify':
      return verify(command, state);
    case 'revoke':
      if (state.status === 'revoked') return [];
      return [{ type: 'consent.revoked.v1', data: { by: command.by } }];
    case 'expire':
      if (state.status !== 'verified') return [];
      if (consentStatus(state, command.now) !== 'expired')
        return refuse('not-due', 'This consent has not expired yet.', { expiresAt: state.expiresAt });
      return [{ type: 'consent.expired.v1', data: {} }];
    default:
      return command satisfies never;
  }
}

function record(command: Extract<ConsentCommand, { type: 'record' }>): readonly ConsentEvent[] | Refusal {
  const { type: _, now, ...data } = command;
  if (data.expiresAt !== undefined && data.expiresAt <= now)
    return refuse('already-expired', 'expiresAt lies in the past. Leave it out or choose a later time.', { now });
  return [{ type: 'consent.recorded.v1', data: { ...data, scopes: [...data.scopes], self: data.subject === 'self' } }];
}

function verify(
  command: Extract<ConsentCommand, { type: 'verify' }>,
  consent: Consent,
): readonly ConsentEvent[] | Refusal {
  if (consent.status !== 'recorded')
    return refuse('consent-settled', `This consent is ${consent.status}. Record a new one to verify it afresh.`, {
      status: consent.status,
    });
  const wider = command.scopes.filter((scope) => !consent.scopes.includes(scope));
  if (wider.length > 0)
    return refuse(
      'scope-not-given',
      `The record does not give ${wider.join(', ')}. Verify what was given, or record a new one.`,
    );
  const { scopes, verifier, now } = command;
  // The earlier of what was given and what was verified: verifying cannot lengthen a consent.
  const expiresAt = [command.expiresAt, consent.expiresAt].filter((at) => at !== undefined).toSorted()[0];
  if (expiresAt !== undefined && expiresAt <= now)
    return refuse('already-expired', 'This consent ended in the past.', { expiresAt, now });
  return [{ type: 'consent.verified.v1', data: { scopes: [...scopes], expiresAt, verifier } }];
}

function evolve(state: ConsentState, event: ConsentEvent): ConsentState {
  if (event.type === 'consent.recorded.v1') {
    const { subject, self, party, scopes, expiresAt } = event.data;
    return { status: 'recorded', subject, self, party, scopes, expiresAt };
  }
  if (!state) throw new Error(`${event.type} came before consent.recorded.v1`);
  switch (event.type) {
    case 'consent.verified.v1':
      return { ...state, status: 'verified', scopes: event.data.scopes, expiresAt: event.data.expiresAt };
    case 'consent.revoked.v1':
      return { ...state, status: 'revoked' };
    case 'consent.expired.v1':
      return { ...state, status: 'expired' };
    default:
      return event satisfies never;
  }
}

export const consent: Decider<ConsentState, ConsentCommand, ConsentEvent> = {
  category: 'consent',
  initial: undefined,
  decide,
  evolve,
  correlation: (id) => id,
};
