import { describe, expect, it } from '@jest/globals';
import { digestOf } from '#kernel';
import type { ConsentCommand } from '../consent/index.js';
import {
  at,
  clearance,
  contest,
  type Further,
  gateFacts,
  INPUTS,
  id,
  POLICY,
  resolve,
  rule,
  SAMPLE,
  screen,
  verdict,
} from '../testing/index.js';
import { assess, Clearance, type GateFacts } from './index.js';

function obstacles(further: Further, change: Partial<GateFacts> = {}) {
  const found = assess(gateFacts(further, change));
  if (found instanceof Clearance) throw new Error('cleared');
  return found;
}

/** The same, of another bounty. */
function elsewhere<T extends { readonly state: { readonly bounty: string } } | undefined>(fact: T): T {
  return fact && { ...fact, state: { ...fact.state, bounty: id(99) } };
}

const DOCUMENT = { stream: 'policy-x', revision: 1 };
const start = { type: 'start-payout', payout: id(10), reference: 'r', clearance: clearance() } as const;

describe('Assessing', () => {
  it('clears what is as it must be', () => expect(assess(gateFacts())).toBeInstanceOf(Clearance));
  it('binds to the revisions it read', () =>
    expect(clearance().facts.revisions).toEqual({ bounty: 3, submission: 2, marketplace: 3 }));
  it('binds to what was judged', () => expect(clearance().facts.inputDigests).toEqual(INPUTS));

  const table: [what: string, further: Further, cause: string, change?: Partial<GateFacts>][] = [
    ['no award', {}, 'not-awarded', { submission: undefined }],
    ['a hold', { reward: [{ type: 'hold', cause: 'manual-hold' }] }, 'manual-hold'],
    ['a contested bounty', { bounty: [contest(7)] }, 'contested'],
    ['a contested submission', { submission: [contest(7)] }, 'contested'],
    ['an upheld contest', { bounty: [contest(7), resolve(7, 'upheld')] }, 'contest-upheld'],
    [
      'another policy',
      { marketplace: [{ type: 'activate-policy', policy: { ...POLICY, digest: digestOf('2') }, document: DOCUMENT }] },
      'stale-verdict',
    ],
    [
      'another registry',
      { marketplace: [{ type: 'activate-registry', digest: digestOf('2'), document: DOCUMENT }] },
      'stale-verdict',
    ],
    ['another engine', { marketplace: [{ type: 'adopt-engine', engineDigest: digestOf('2') }] }, 'stale-verdict'],
    ['another bounty input', {}, 'stale-verdict', { current: { ...INPUTS, bounty: digestOf('x') } }],
    ['another submission input', {}, 'stale-verdict', { current: { ...INPUTS, submission: digestOf('x') } }],
    ['an unknown submission input', {}, 'stale-verdict', { current: { bounty: INPUTS.bounty } }],
    ['a ruling that blocks', { bounty: [rule('block', 'ann', [], 'bounty as judged')] }, 'ruled'],
    ['a ruling that holds', { submission: [rule('hold', 'ann', [], 'delivery as judged')] }, 'ruled'],
    [
      'a hold without a reason',
      {
        submission: [
          screen(verdict('hold', { input: 'delivery as judged', policy: { ...POLICY, digest: digestOf('2') } })),
        ],
      },
      'not-allowed',
    ],
    ['a reopened bounty', { bounty: [{ type: 'reopen', reason: 'x', moderator: 'ann' }] }, 'reopened'],
    [
      'a bounty frozen for another delivery',
      {
        bounty: [
          { type: 'reopen', reason: 'x', moderator: 'ann' },
          { type: 'freeze', reward: SAMPLE.reward, submission: id(77) },
        ],
      },
      'reopened',
    ],
    ['a reopened submission', { submission: [{ type: 'reopen' }] }, 'reopened'],
    [
      'a withdrawn bounty',
      { bounty: [{ type: 'reopen', reason: 'x', moderator: 'ann' }, { type: 'withdraw' }] },
      'bounty-withdrawn',
    ],
    ['a withdrawn submission', { submission: [{ type: 'reopen' }, { type: 'withdraw' }] }, 'submission-withdrawn'],
    [
      'a contested payout',
      { reward: [start, { type: 'contest-payout', payout: id(10), grounds: [], causes: ['x'] }] },
      'payout-contested',
    ],
    [
      'another payee than the creator',
      { reward: [{ type: 'award', submission: SAMPLE.submission, payee: 'c-2' }] },
      'award-mismatch',
    ],
    ['another bounty than that of the case', {}, 'award-mismatch', { bounty: { ...gateFacts().bounty, id: id(99) } }],
    ['a submission for another bounty', {}, 'award-mismatch', { submission: elsewhere(gateFacts().submission) }],
    ['a reward of another bounty', {}, 'award-mismatch', { reward: elsewhere(gateFacts().reward) }],
  ];
  it.each(table)('never clears %s', (_, further, cause, change = {}) =>
    expect(obstacles(further, change).causes).toContain(cause),
  );

  it.each([
    ['policy', 'no-policy'],
    ['registry', 'no-registry'],
    ['engine', 'no-engine'],
  ] as const)('never clears without a %s', (what, cause) => {
    const { marketplace } = gateFacts();
    const without = { ...marketplace, state: { ...marketplace.state, [what]: undefined } };
    expect(obstacles({}, { marketplace: without }).causes).toContain(cause);
  });

  it('names the grounds of a block', () => {
    const blocked = screen(verdict('block', { input: 'x', grounds: ['minor-sexual'] }));
    expect(obstacles({ submission: [blocked] })).toMatchObject({ outcome: 'block', grounds: ['minor-sexual'] });
  });
  it('holds where nothing is blocked', () => expect(obstacles({ bounty: [contest(7)] }).outcome).toBe('hold'));
  it('names every obstacle, not only the first', () =>
    expect(obstacles({ bounty: [contest(7)], reward: [{ type: 'hold', cause: 'manual-hold' }] }).causes).toEqual(
      expect.arrayContaining(['contested', 'manual-hold']),
    ));
  it('clears a completed bounty: what was awarded is still paid', () =>
    expect(assess(gateFacts({ bounty: [{ type: 'complete' }] }))).toBeInstanceOf(Clearance));
  it('clears again once the contest is lifted', () =>
    expect(assess(gateFacts({ bounty: [contest(7), resolve(7, 'lifted')] }))).toBeInstanceOf(Clearance));
});

describe('The last moment to pay', () => {
  const record: ConsentCommand = {
    type: 'record',
    subject: 'Mira Example',
    party: 'p-1',
    scopes: ['likeness'],
    evidenceReference: 'ev-1',
    record: id(4),
    now: at(0),
  };
  const verify = (minutes: number): ConsentCommand => ({
    type: 'verify',
    scopes: ['likeness'],
    expiresAt: at(minutes),
    verifier: 'v-1',
    now: at(1),
  });
  const payBefore = (...consent: ConsentCommand[]) => {
    const found = assess(gateFacts({ consent }));
    return found instanceof Clearance ? found.payBefore : undefined;
  };

  it('is five minutes ahead by default', () => expect(clearance().payBefore).toBe(at(15)));
  it('is what the marketplace sets', () => {
    const changed = gateFacts({ marketplace: [{ type: 'change-settings', settings: { payBeforeSeconds: 60 } }] });
    expect(assess(changed)).toMatchObject({ payBefore: at(11) });
  });
  it('is cut by a consent that expires earlier', () => expect(payBefore(record, verify(12))).toBe(at(12)));
  it('is not stretched by one that expires later', () => expect(payBefore(record, verify(60))).toBe(at(15)));
  it('is not cut by one that was revoked', () =>
    expect(payBefore(record, verify(12), { type: 'revoke', by: 'v-1' })).toBe(at(15)));
  it('is not cut by one that was never verified', () =>
    expect(payBefore({ ...record, expiresAt: at(12) })).toBe(at(15)));
  it('is not cut by one that has lapsed, recorded or not', () => expect(payBefore(record, verify(9))).toBe(at(15)));
  it('lists every cited consent at its revision', () => {
    const found = assess(gateFacts({ consent: [record, verify(12)] }));
    expect(found).toMatchObject({ facts: { consents: [{ id: SAMPLE.consent, revision: 1 }] } });
  });
});
