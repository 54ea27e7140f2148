import { describe, expect, it } from '@jest/globals';
import { given, history } from '#kernel/testing';
import { at, clearance, gateFacts, id, SAMPLE, STORY } from '../testing/index.js';
import { Clearance, openPayout, type RewardCommand, reward } from './index.js';

const [pledge, award] = STORY.reward;
const following = (...commands: RewardCommand[]) => given(reward, ...history(reward, pledge, award, ...commands));
const start = (n = 10, reference = `ref-${n}`): RewardCommand => ({
  type: 'start-payout',
  payout: id(n),
  reference,
  clearance: clearance(),
});
const confirm = (n = 10, now = at(11)): RewardCommand => ({
  type: 'confirm-payout',
  payout: id(n),
  clearance: clearance({ now }),
  now,
});
const settle = (n = 10): RewardCommand => ({ type: 'settle-payout', payout: id(n), providerReference: 'tx-1' });
const fail = (n = 10): RewardCommand => ({ type: 'fail-payout', payout: id(n), providerReference: 'tx-1' });

describe('Starting a payout', () => {
  it('stores the clearance and until when it may be confirmed', () => {
    const { facts, payBefore } = clearance();
    following()
      .when(start())
      .thenEvents({
        type: 'reward.payout-started.v1',
        data: { payout: id(10), reference: 'ref-10', payBefore, clearance: facts },
      });
  });
  it('needs an award', () =>
    given(reward, ...history(reward, pledge))
      .when(start())
      .thenRefused('not-awarded'));
  it('is refused while one is under way', () => following(start()).when(start(11)).thenRefused('payout-open'));
  it('is refused while held', () =>
    following({ type: 'hold', cause: 'manual-hold' }).when(start()).thenRefused('not-cleared'));
  it('is refused after payment', () =>
    following(start(), confirm(), settle()).when(start(11)).thenRefused('reward-closed'));
  it('is refused with a clearance for another submission', () =>
    following({ ...award, submission: id(5) })
      .when(start())
      .thenRefused('not-cleared'));
  it('is refused with a clearance for another payee', () =>
    following({ ...award, payee: 'c-2' })
      .when(start())
      .thenRefused('not-cleared'));
  it.each([
    ['reward', { reward: id(99) }],
    ['amount', { amount: 4_999 }],
    ['currency', { currency: 'EUR', accepted: ['EUR'] }],
  ])('is refused with a clearance for another %s', (_, change) =>
    given(reward, ...history(reward, { ...pledge, ...change }, award))
      .when(start())
      .thenRefused('not-cleared'),
  );
});

describe('Confirming a payout', () => {
  it('binds to a clearance of its own', () =>
    following(start())
      .when(confirm())
      .thenEvents({
        type: 'reward.payout-confirmed.v1',
        data: { payout: id(10), clearance: clearance({ now: at(11) }).facts },
      }));
  it('is possible to the last moment', () =>
    following(start())
      .when(confirm(10, at(15)))
      .thenTypes('reward.payout-confirmed.v1'));
  it('is refused after it', () =>
    following(start()).when(confirm(10, '2026-03-01T12:15:00.001Z')).thenRefused('payout-lapsed'));
  it('again changes nothing', () => following(start(), confirm()).when(confirm()).thenEvents());
  it('is refused while held', () =>
    following(start(), { type: 'hold', cause: 'manual-hold' }).when(confirm()).thenRefused('not-cleared'));
  it('is refused once contested', () =>
    following(start(), { type: 'contest-payout', payout: id(10), grounds: [], causes: ['contested'] })
      .when(confirm())
      .thenRefused('not-cleared'));
  it('is refused once failed', () => following(start(), fail()).when(confirm()).thenRefused('payout-closed'));
  it('is refused once settled', () => following(start(), settle()).when(confirm()).thenRefused('payout-closed'));
  it('is refused on a clearance for something else', () => {
    const { reward: sample } = gateFacts();
    const other = clearance({ reward: { ...sample, state: { ...sample.state, amount: 4_999 } } });
    following(start())
      .when({ type: 'confirm-payout', payout: id(10), clearance: other, now: at(11) })
      .thenRefused('not-cleared');
  });
  it('is refused for a payout that is not there', () => following(start()).when(confirm(11)).thenRefused('not-found'));
});

describe('A settled payout', () => {
  it('makes the reward paid', () => expect(following(start(), confirm(), settle()).state?.phase).toBe('paid'));
  it('settles once', () => following(start(), confirm(), settle()).when(settle()).thenEvents());
  it('never fails', () => following(start(), confirm(), settle()).when(fail()).thenRefused('payout-closed'));
  it('that was never confirmed is recorded, and marked', () =>
    following(start())
      .when(settle())
      .thenEvents(
        {
          type: 'reward.payout-contested.v1',
          data: { payout: id(10), grounds: [], causes: ['settled-unconfirmed'] },
        },
        { type: 'reward.payout-settled.v1', data: { payout: id(10), providerReference: 'tx-1' } },
      ));
  it('that is not there is refused', () => following(start()).when(settle(11)).thenRefused('not-found'));
});

describe('A failed payout', () => {
  it('makes way for another', () => following(start(), fail()).when(start(11)).thenTypes('reward.payout-started.v1'));
  it('may have been confirmed', () => following(start(), confirm()).when(fail()).thenTypes('reward.payout-failed.v1'));
  it('fails once', () => following(start(), fail()).when(fail()).thenEvents());
  it('does not settle later', () => following(start(), fail()).when(settle()).thenRefused('payout-closed'));
  it('keeps its reference: another attempt needs its own', () =>
    following(start(), fail()).when(start(11, 'ref-10')).thenRefused('reference-used'));
  it('makes way for a refund', () =>
    following(start(), fail()).when({ type: 'refund', cause: 'bounty-blocked' }).thenTypes('reward.refunded.v1'));
  it('stays in the list', () =>
    expect(following(start(), fail(), start(11)).state?.payouts.map((p) => p.status)).toEqual(['failed', 'started']));
  it('leaves the next one open', () => {
    const { state } = following(start(), fail(), start(11));
    expect(state && openPayout(state)?.id).toBe(id(11));
  });
});

describe('A contested payout', () => {
  const contest: RewardCommand = { type: 'contest-payout', payout: id(10), grounds: ['minor-sexual'], causes: [] };
  it('is marked, and nothing is rewritten', () =>
    expect(following(start(), confirm(), contest).state?.payouts[0]).toMatchObject({
      status: 'confirmed',
      contested: true,
    }));
  it('is marked once', () => following(start(), contest).when(contest).thenEvents());
  it('can still settle: that is a fact of the outside world', () =>
    following(start(), confirm(), contest).when(settle()).thenTypes('reward.payout-settled.v1'));
  it('can be marked after it settled', () =>
    following(start(), confirm(), settle()).when(contest).thenTypes('reward.payout-contested.v1'));
  it('stays paid when marked after it settled', () =>
    expect(following(start(), confirm(), settle(), contest).state?.phase).toBe('paid'));
  it('that failed needs no mark', () => following(start(), fail()).when(contest).thenEvents());
  it('does not taint the next one', () =>
    expect(following(start(), contest, fail(), start(11)).state?.payouts.at(-1)?.contested).toBe(false));
});

describe('A clearance', () => {
  it('cannot be made elsewhere', () => {
    const { facts, payBefore } = clearance();
    expect(() => new Clearance(facts, payBefore, Symbol('clearance'))).toThrow('only come from assess');
  });
  it('names what it is for', () =>
    expect(clearance().facts).toMatchObject({ ...pick(SAMPLE), amount: 5_000, currency: 'USD', at: at(10) }));
});

function pick({ bounty, submission, payee }: typeof SAMPLE) {
  return { bounty, submission, payee };
}
