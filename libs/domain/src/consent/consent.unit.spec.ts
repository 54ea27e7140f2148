import { describe, expect, it } from '@jest/globals';
import { given, history } from '#kernel/testing';
import { at, id } from '../testing/index.js';
import { type Consent, type ConsentCommand, consent, consentStatus } from './index.js';

const record: ConsentCommand = {
  type: 'record',
  subject: 'Mira Example',
  party: 'p-1',
  scopes: ['likeness', 'sexual'],
  evidenceReference: 'ev-1',
  record: id(4),
  now: at(0),
};
const verify: ConsentCommand = { type: 'verify', scopes: ['likeness'], expiresAt: at(60), verifier: 'v-1', now: at(5) };
const revoke: ConsentCommand = { type: 'revoke', by: 'v-1' };
const expire = (minutes: number): ConsentCommand => ({ type: 'expire', now: at(minutes) });
const following = (...commands: ConsentCommand[]) => given(consent, ...history(consent, ...commands));

describe('Recording a consent', () => {
  it('counts for nothing yet', () => expect(following(record).state?.status).toBe('recorded'));
  it('happens once', () => following(record).when(record).thenRefused('already-recorded'));
  it('is refused once it has ended', () =>
    given(consent)
      .when({ ...record, expiresAt: at(0) })
      .thenRefused('already-expired'));
  it('knows the party’s own', () => expect(following({ ...record, subject: 'self' }).state?.self).toBe(true));
  it('knows another person’s', () => expect(following(record).state?.self).toBe(false));
  it('does not take a name for the party', () =>
    expect(following({ ...record, subject: 'Self' }).state?.self).toBe(false));
  it.each([verify, revoke, expire(1)])('comes before $type', (command) =>
    given(consent).when(command).thenRefused('not-found'),
  );
});

describe('Verifying a consent', () => {
  it('stores the scopes and expiry that count', () =>
    following(record)
      .when(verify)
      .thenEvents({
        type: 'consent.verified.v1',
        data: { scopes: ['likeness'], expiresAt: at(60), verifier: 'v-1' },
      }));
  it('narrows what was recorded', () => expect(following(record, verify).state?.scopes).toEqual(['likeness']));
  it('never widens it', () =>
    following({ ...record, scopes: ['likeness'] })
      .when({ ...verify, scopes: ['likeness', 'sexual'] })
      .thenRefused('scope-not-given'));
  it('never lengthens it', () =>
    expect(following({ ...record, expiresAt: at(30) }, verify).state?.expiresAt).toBe(at(30)));
  it('may shorten it', () => expect(following({ ...record, expiresAt: at(90) }, verify).state?.expiresAt).toBe(at(60)));
  it('keeps an end that it does not name', () =>
    expect(following({ ...record, expiresAt: at(90) }, { ...verify, expiresAt: undefined }).state?.expiresAt).toBe(
      at(90),
    ));
  it('may leave it without an end', () =>
    expect(following(record, { ...verify, expiresAt: undefined }).state?.expiresAt).toBeUndefined());
  it('is refused at its very end', () =>
    following(record)
      .when({ ...verify, now: at(60) })
      .thenRefused('already-expired'));
  it('is refused when the record itself has ended', () =>
    following({ ...record, expiresAt: at(3) })
      .when({ ...verify, expiresAt: undefined })
      .thenRefused('already-expired'));
  it.each([
    ['verified', [verify]],
    ['revoked', [revoke]],
    ['expired', [verify, expire(60)]],
  ])('settles it: one that is %s stays so', (_, then) =>
    following(record, ...then)
      .when(verify)
      .thenRefused('consent-settled'),
  );
});

describe('Revoking a consent', () => {
  it.each([
    ['recorded', []],
    ['verified', [verify]],
    ['expired', [verify, expire(60)]],
  ])('ends one that is %s', (_, then) => expect(following(record, ...then, revoke).state?.status).toBe('revoked'));
  it('happens once', () => following(record, revoke).when(revoke).thenEvents());
  it('is not undone by its expiry', () => following(record, verify, revoke).when(expire(60)).thenEvents());
});

describe('A consent’s expiry', () => {
  const { state } = following(record, verify);
  const statusAt = (minutes: number) => state && consentStatus(state, at(minutes));

  it('has not come before its moment', () => expect(statusAt(59)).toBe('verified'));
  it('has come at its very moment', () => expect(statusAt(60)).toBe('expired'));
  it('counts whether or not it is recorded', () => expect(statusAt(61)).toBe('expired'));
  it('is recorded at its moment', () => following(record, verify).when(expire(60)).thenTypes('consent.expired.v1'));
  it('is not recorded before', () => following(record, verify).when(expire(59)).thenRefused('not-due'));
  it('is recorded once', () => following(record, verify, expire(60)).when(expire(61)).thenEvents());
  it('never comes without an end', () =>
    following(record, { ...verify, expiresAt: undefined })
      .when(expire(9_999))
      .thenRefused('not-due'));
  it.each(['recorded', 'revoked', 'expired'] as const)('is none of one that is %s', (status) => {
    const other: Consent = { status, subject: 'x', self: false, party: 'p', scopes: [], expiresAt: at(1) };
    expect(consentStatus(other, at(60))).toBe(status);
  });
});
