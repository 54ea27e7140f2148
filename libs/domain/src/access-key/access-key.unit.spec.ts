import { describe, expect, it } from '@jest/globals';
import { digestOfText } from '#kernel';
import { given, history } from '#kernel/testing';
import { type AccessKeyCommand, accessKey, KEY_ROLES, KeyCreated } from './index.js';

const DETAILS = { role: 'payout', name: 'payouts', subject: 'payouts-1', secretHash: digestOfText('s') } as const;
const create: AccessKeyCommand = { type: 'create', ...DETAILS };
const revoke: AccessKeyCommand = { type: 'revoke' };
const following = (...commands: AccessKeyCommand[]) => given(accessKey, ...history(accessKey, ...commands));

describe('An access key', () => {
  it('is created for one role, with a hash of its secret', () =>
    following().when(create).thenEvents({ type: 'key.created.v1', data: DETAILS }));
  it('is created once', () => following(create).when(create).thenRefused('already-created'));
  it('counts from then on', () => expect(following(create).state).toEqual({ ...DETAILS, revoked: false }));
  it('does not count once it is revoked', () => expect(following(create, revoke).state?.revoked).toBe(true));
  it('is revoked once', () => following(create, revoke).when(revoke).thenEvents());
  it('does not come back by creating it again', () =>
    following(create, revoke).when(create).thenRefused('already-created'));
  it('must be there to be revoked', () => following().when(revoke).thenRefused('not-found'));
});

describe('What is stored of a key', () => {
  it.each(KEY_ROLES)('may have the role %s', (role) => expect(KeyCreated.check({ ...DETAILS, role })).toBe(true));
  it.each([
    ['the role of what runs on its own', { role: 'system' }],
    ['a secret instead of its hash', { secretHash: 's' }],
    ['no name', { name: '' }],
    ['no subject', { subject: '' }],
    ['anything else', { secret: 's' }],
  ])('never has %s', (_, change) => expect(KeyCreated.check({ ...DETAILS, ...change })).toBe(false));
});
