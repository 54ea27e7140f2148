import { describe, expect, it } from '@jest/globals';
import { given, history } from '#kernel/testing';
import { clearance, id, SAMPLE, STORY } from '../testing/index.js';
import { type RewardCommand, reward } from './index.js';

const [pledge, award] = STORY.reward;
const following = (...commands: RewardCommand[]) => given(reward, ...history(reward, ...commands));
const refund: RewardCommand = { type: 'refund', cause: 'bounty-withdrawn' };
const forfeit: RewardCommand = { type: 'forfeit', reason: 'Broke the rules.', moderator: 'ann' };
const start: RewardCommand = { type: 'start-payout', payout: id(10), reference: 'ref-1', clearance: clearance() };

describe('A pledge', () => {
  it('is stored without what was only asked', () =>
    given(reward)
      .when(pledge)
      .thenEvents({
        type: 'reward.pledged.v1',
        data: { reward: SAMPLE.reward, bounty: SAMPLE.bounty, amount: 5_000, currency: 'USD', benefactor: 'p-1' },
      }));
  it('comes once', () => following(pledge).when(pledge).thenRefused('already-pledged'));
  it('is refused for no amount', () =>
    given(reward)
      .when({ ...pledge, amount: 0 })
      .thenRefused('invalid-amount'));
  it('is refused in a foreign currency', () =>
    given(reward)
      .when({ ...pledge, currency: 'XAU' })
      .thenRefused('foreign-currency'));
  it('belongs to the case of its bounty', () =>
    expect(reward.correlation(SAMPLE.reward, following(pledge).state)).toBe(SAMPLE.bounty));
  it.each<RewardCommand>([award, { type: 'hold', cause: 'x' }, refund, forfeit, start])(
    'comes before $type',
    (command) => given(reward).when(command).thenRefused('not-found'),
  );
});

describe('An award', () => {
  it('names submission and payee', () =>
    expect(following(pledge, award).state).toMatchObject({ phase: 'awarded', award: { payee: 'c-1' } }));
  it('again changes nothing', () => following(pledge, award).when(award).thenEvents());
  it('may go to another submission while nothing is paid', () =>
    following(pledge, award)
      .when({ ...award, submission: id(5) })
      .thenTypes('reward.awarded.v1'));
  it('may not change during a payout', () =>
    following(pledge, award, start)
      .when({ ...award, submission: id(5) })
      .thenRefused('payout-open'));
  it('may be made while held', () =>
    following(pledge, { type: 'hold', cause: 'manual-hold' }).when(award).thenTypes('reward.awarded.v1'));
});

describe('A hold', () => {
  const hold: RewardCommand = { type: 'hold', cause: 'manual-hold' };
  const other: RewardCommand = { type: 'hold', cause: 'bounty-held' };
  it('is placed', () => following(pledge).when(hold).thenTypes('reward.held.v1'));
  it('is placed once for a cause', () => following(pledge, hold).when(hold).thenEvents());
  it('is lifted by its cause only', () =>
    expect(following(pledge, hold, other, { type: 'release', cause: 'manual-hold' }).state?.holds).toEqual([
      'bounty-held',
    ]));
  it('that is not there is not lifted', () =>
    following(pledge).when({ type: 'release', cause: 'manual-hold' }).thenEvents());
  it('can be placed during a payout', () => following(pledge, award, start).when(hold).thenTypes('reward.held.v1'));
});

describe('The end of a reward without payment', () => {
  it('is a refund', () => following(pledge).when(refund).thenTypes('reward.refunded.v1'));
  it('is a forfeit, which names whose text its reason may quote', () =>
    following(pledge)
      .when(forfeit)
      .thenEvents({
        type: 'reward.forfeited.v1',
        data: { reason: 'Broke the rules.', moderator: 'ann', benefactor: 'p-1' },
      }));
  it('may follow an award', () => following(pledge, award).when(refund).thenTypes('reward.refunded.v1'));
  it('waits for a payout under way', () => {
    following(pledge, award, start).when(refund).thenRefused('payout-open');
    following(pledge, award, start).when(forfeit).thenRefused('payout-open');
  });
  it('comes once', () => {
    following(pledge, refund).when(refund).thenEvents();
    following(pledge, forfeit).when(forfeit).thenEvents();
  });
  it.each([award, start, forfeit, { type: 'hold', cause: 'x' } as const])('refunded, refuses $type', (command) =>
    following(pledge, award, refund)
      .when(command.type === 'award' ? { ...command, submission: id(5) } : command)
      .thenRefused('reward-closed'),
  );
  it.each([award, start, refund, { type: 'hold', cause: 'x' } as const])('forfeited, refuses $type', (command) =>
    following(pledge, award, forfeit)
      .when(command.type === 'award' ? { ...command, submission: id(5) } : command)
      .thenRefused('reward-closed'),
  );
});
