import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type EventDefinition, Refusal } from '#kernel';
import { at, clearance, id, SAMPLE, STORY } from '../testing/index.js';
import {
  isTerminal,
  openPayout,
  type Reward,
  type RewardCommand,
  type RewardEvent,
  reward,
  rewardEvents,
} from './index.js';

const cleared = clearance();
const definitions = new Map<string, EventDefinition<string, unknown>>(
  rewardEvents.map((definition) => [definition.type, definition as EventDefinition<string, unknown>]),
);

const payout = fc.constantFrom(id(10), id(11), id(12));
const cause = fc.constantFrom('manual-hold', 'bounty-held');
const providerReference = fc.constant('tx-1');
const now = fc.integer({ min: 0, max: 30 }).map(at);

const command: fc.Arbitrary<RewardCommand> = fc.oneof(
  fc.constant<RewardCommand>(STORY.reward[0]),
  fc
    .constantFrom(SAMPLE.submission, id(5))
    .map((submission) => ({ type: 'award' as const, submission, payee: SAMPLE.payee })),
  cause.map((cause) => ({ type: 'hold' as const, cause })),
  cause.map((cause) => ({ type: 'release' as const, cause })),
  fc.record({
    type: fc.constant('start-payout' as const),
    payout,
    reference: fc.constantFrom('r1', 'r2', 'r3'),
    clearance: fc.constant(cleared),
  }),
  fc.record({ type: fc.constant('confirm-payout' as const), payout, clearance: fc.constant(cleared), now }),
  fc.record({ type: fc.constant('settle-payout' as const), payout, providerReference }),
  fc.record({ type: fc.constant('fail-payout' as const), payout, providerReference }),
  payout.map((payout) => ({ type: 'contest-payout' as const, payout, grounds: [], causes: ['contested'] })),
  fc.constant<RewardCommand>({ type: 'refund', cause: 'bounty-blocked' }),
  fc.constant<RewardCommand>({ type: 'forfeit', reason: 'Broke the rules.', moderator: 'ann' }),
);
const commands = fc.array(command, { maxLength: 40 });

interface Step {
  readonly before: Reward;
  readonly command: RewardCommand;
  readonly events: readonly RewardEvent[];
  readonly after: Reward;
}

/** Every step that was not refused, after the pledge and an award. */
function walk(told: readonly RewardCommand[]): Step[] {
  const steps: Step[] = [];
  let state: Reward | undefined;
  for (const command of [...STORY.reward, ...told]) {
    const before = state;
    const events = reward.decide(command, before);
    if (events instanceof Refusal) continue;
    state = events.reduce(reward.evolve, before);
    if (before && state) steps.push({ before, command, events, after: state });
  }
  return steps;
}

/** Holds at every step of any history. */
function always(fact: (step: Step, earlier: readonly Step[]) => void) {
  fc.assert(
    fc.property(commands, (told) => {
      const steps = walk(told);
      for (const [i, step] of steps.entries()) fact(step, steps.slice(0, i));
    }),
    { numRuns: 300 },
  );
}

describe('In any history of a reward', () => {
  it('at most one payout is open, and it is the last', () =>
    always(({ after }) => {
      const open = after.payouts.filter((p) => p.status === 'started' || p.status === 'confirmed');
      expect(open).toEqual([openPayout(after)].filter((p) => p !== undefined));
    }));

  it('a payout is open exactly while the reward is in payment', () =>
    always(({ after }) => expect(openPayout(after) !== undefined).toBe(after.phase === 'in-payment')));

  it('what is paid, refunded or forfeited stays so', () =>
    always(({ before, after }) => {
      if (isTerminal(before)) expect(after.phase).toBe(before.phase);
    }));

  it('at most one payout settles, and then the reward is paid', () =>
    always(({ after }) => {
      const settled = after.payouts.filter((p) => p.status === 'settled').length;
      expect(settled).toBe(after.phase === 'paid' ? 1 : 0);
    }));

  it('payouts keep their place and their references differ', () =>
    always(({ before, after }) => {
      expect(after.payouts.slice(0, before.payouts.length).map((p) => p.id)).toEqual(before.payouts.map((p) => p.id));
      expect(new Set(after.payouts.map((p) => p.reference)).size).toBe(after.payouts.length);
    }));

  it('nothing starts or is confirmed while held', () =>
    always(({ before, events }) => {
      const pays = events.some((e) => e.type === 'reward.payout-started.v1' || e.type === 'reward.payout-confirmed.v1');
      if (pays) expect(before.holds).toEqual([]);
    }));

  it('what was pledged never changes', () =>
    always(({ before, after }) => {
      const pledged = ({ bounty, amount, currency, benefactor }: Reward) => ({ bounty, amount, currency, benefactor });
      expect(pledged(after)).toEqual(pledged(before));
    }));

  it('every event decided has the shape it is stored in', () =>
    always(({ events }) => {
      for (const { type, data } of events) expect([type, definitions.get(type)?.check(data)]).toEqual([type, true]);
    }));

  it('doing the same again at once changes nothing', () =>
    always(({ command, after }) => {
      const again = reward.decide(command, after);
      if (!(again instanceof Refusal)) expect(again).toEqual([]);
    }));
});
