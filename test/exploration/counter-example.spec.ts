import { describe, expect, it } from '@jest/globals';
import { type RewardEvent, reward } from '#domain';
import type { Actor } from './actor.js';
import { AFTER_PAY_BEFORE } from './cast.js';
import { explore, type Violation } from './explore.js';
import type { Scenario } from './scenario.js';
import { BOUNTY, REWARD, readyToPay, SUBMISSION } from './scenarios/given.js';
import { payoutId, reporting } from './scenarios/people.js';
import { storyOf, tell } from './story.js';

const target = { kind: 'bounty', id: BOUNTY } as const;

/** Looks at the bounty, and pays without checking that it is still what was looked at. */
const careless: Actor = {
  name: 'careless-worker',
  role: 'payout',
  actions: {
    start: {
      says: 'starts a payout on what it saw',
      ask: (see) => {
        const bounty = see.bounty(BOUNTY);
        const verdict = bounty?.judged.verdict;
        if (!verdict || bounty.judged.openCases.length > 0) return undefined;
        const started: RewardEvent = {
          type: 'reward.payout-started.v1',
          data: {
            payout: payoutId('careless'),
            reference: 'careless',
            payBefore: AFTER_PAY_BEFORE,
            clearance: {
              reward: REWARD,
              bounty: BOUNTY,
              submission: SUBMISSION,
              payee: 'creator',
              amount: 500,
              currency: 'USD',
              inputDigests: { bounty: verdict.inputDigest, submission: verdict.inputDigest },
              policyDigest: verdict.policy.digest,
              registryDigest: verdict.registryDigest,
              engineDigest: verdict.engineDigest,
              consents: [],
              revisions: { bounty: 0, submission: 0, marketplace: 0 },
              at: see.now,
            },
          },
        };
        return async (tx) => {
          await tx.execute({ ...reward, decide: () => [started] }, REWARD, { type: 'hold', cause: 'unused' });
          return null;
        };
      },
    },
  },
};

const planted: Scenario = {
  name: 'planted',
  about: 'a worker who does not check what it looked at',
  given: readyToPay,
  actors: [careless, { name: 'reporter', role: 'frontend', actions: { report: reporting(target) } }],
  saga: 'asleep',
};

describe('A violated promise', () => {
  it('is told as the shortest story, and told again from a file ends the same way', async () => {
    const { violation } = await explore(planted);
    if (!violation) throw new Error('nothing was found');
    const story = await storyOf(violation, planted);
    expect(story).toContain('careless-worker starts a payout on what it saw. It has read reward 1@1, and decided.');
    expect(story).toContain('bounty 1: open, frozen, a contest of it is open');
    expect(story).toMatch(/✗ every payout starts.*\n +reward.payout-started.v1: bounty: a contest of it is open/);
    expect(violation.steps).toEqual([
      { kind: 'reads', who: 'careless-worker', action: 'start' },
      { kind: 'reads', who: 'reporter', action: 'report' },
      { kind: 'appends', who: 'reporter' },
      { kind: 'appends', who: 'careless-worker' },
    ]);

    const saved = JSON.parse(JSON.stringify(violation)) as Violation;
    expect((await tell(planted, saved.steps)).objections).toEqual(violation.objections);
  }, 60_000);

  it('is no longer told where a step of it cannot be done', async () => {
    const steps = [{ kind: 'appends', who: 'reporter' }] as const;
    await expect(tell(planted, steps)).rejects.toThrow('step 1 cannot be done');
  }, 60_000);
});
