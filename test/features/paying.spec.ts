import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clearance, confirmPayout, settlePayout, startPayout } from '#enforcement';
import { contest, holdReward, reopenBounty, resolveContest, reviseBounty, rule, withdrawBounty } from '#operations';
import { award, deliver, pay, post, readyToPay } from './steps.js';
import { verdictOf } from './verdict-of.js';
import { createWorld, DELIVERY, HARMLESS, PROHIBITED, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.workers.start();
});
afterEach(() => world.close());

const stateOf = async (reward: string) => (await world.must('payout', clearance(reward))).state;
const types = async (stream: string) => (await world.history(stream)).map((e) => e.type);

describe('a harmless bounty with a scanned delivery', () => {
  it('is cleared, paid once, and completed', async () => {
    const { bounty, reward } = await readyToPay(world);
    expect(await stateOf(reward)).toBe('cleared');
    await pay(world, reward);
    expect(await stateOf(reward)).toBe('paid');
    expect(await world.refused('payout', startPayout({ reward, reference: 'pay-2' }))).toBe('reward-closed');
    expect((await types(`bounty-${bounty}`)).at(-1)).toBe('bounty.completed.v1');
  });

  it('gives the same payout for the same reference, and no second one beside an open one', async () => {
    const { reward } = await readyToPay(world);
    const first = await world.must('payout', startPayout({ reward, reference: 'a' }));
    expect(await world.must('payout', startPayout({ reward, reference: 'a' }))).toEqual(first);
    expect(await world.refused('payout', startPayout({ reward, reference: 'b' }))).toBe('payout-open');
  });

  it('lets one of two racing workers start', async () => {
    const { reward } = await readyToPay(world);
    const answers = await Promise.all(
      ['a', 'b'].map((reference) => world.ask('payout', startPayout({ reward, reference }))),
    );
    expect(answers.filter((a) => a.ok)).toHaveLength(1);
  });

  it('may be tried again under another reference after the provider reported a failure', async () => {
    const { reward } = await readyToPay(world);
    const { payout } = await world.must('payout', startPayout({ reward, reference: 'a' }));
    await world.must('payout', settlePayout({ reward, payout, outcome: 'failed', providerReference: 'p' }));
    expect(await stateOf(reward)).toBe('cleared');
    await pay(world, reward, 'b');
    expect(await stateOf(reward)).toBe('paid');
  });
});

describe('the gate refuses', () => {
  it('a delivery nobody has scanned', async () => {
    const { bounty, reward } = await post(world);
    const submission = await deliver(world, bounty, DELIVERY, null);
    await award(world, reward, submission);
    const view = await world.must('payout', clearance(reward));
    expect(view.state).toBe('held');
    expect(view.causes).toContain('asset-unseen');
    expect(await world.refused('payout', startPayout({ reward, reference: 'a' }))).toBe('not-cleared');
  });

  it('whatever is contested, from the very append that contests it, and pays again once that is lifted', async () => {
    const { bounty, reward } = await readyToPay(world);
    const target = { kind: 'bounty', id: bounty } as const;
    await world.workers.stop();
    const { case: id } = await world.must('frontend', contest({ target, cause: 'report' }));
    expect(await world.refused('payout', startPayout({ reward, reference: 'a' }))).toBe('not-cleared');
    await world.must('moderator', resolveContest({ target, case: id, resolution: 'lifted', reason: 'Checked.' }));
    world.workers.start();
    await world.workers.settled();
    await pay(world, reward);
  });

  it('to confirm what was contested after it started', async () => {
    const { bounty, reward } = await readyToPay(world);
    const { payout } = await world.must('payout', startPayout({ reward, reference: 'a' }));
    await world.must('frontend', contest({ target: { kind: 'bounty', id: bounty }, cause: 'report' }));
    expect(await world.refused('payout', confirmPayout({ reward, payout }))).toBe('not-cleared');
  });

  it('to confirm after payBefore', async () => {
    const { reward } = await readyToPay(world);
    const { payout } = await world.must('payout', startPayout({ reward, reference: 'a' }));
    world.clock.advance(300_001);
    expect(await world.refused('payout', confirmPayout({ reward, payout }))).toBe('payout-lapsed');
  });

  it('a reward that a moderator holds', async () => {
    const { reward } = await readyToPay(world);
    await world.must('moderator', holdReward(reward));
    expect(await world.refused('payout', startPayout({ reward, reference: 'a' }))).toBe('not-cleared');
  });

  it('what a moderator reopened, until it is awarded again', async () => {
    const { bounty, reward, submission } = await readyToPay(world);
    await world.must('moderator', reopenBounty({ bounty, reason: 'The poster asked.' }));
    expect(await world.refused('payout', startPayout({ reward, reference: 'a' }))).toBe('not-cleared');
    await award(world, reward, submission);
    await pay(world, reward);
  });
});

describe('after the award', () => {
  it('content and withdrawal are frozen', async () => {
    const { bounty } = await readyToPay(world);
    const edit = { bounty, content: { ...HARMLESS, title: 'Lighthouse at dawn' }, consents: [] };
    expect(await world.refused('frontend', reviseBounty(edit))).toBe('frozen');
    expect(await world.refused('frontend', withdrawBounty(bounty))).toBe('frozen');
  });

  it('a block that arrives during a payout marks it contested and keeps it from being confirmed', async () => {
    const { bounty, reward } = await readyToPay(world);
    const { payout } = await world.must('payout', startPayout({ reward, reference: 'a' }));
    const { inputDigest } = await verdictOf(world, `bounty-${bounty}`);
    const ruling = {
      outcome: 'block',
      overrides: [],
      reason: 'A real person.',
      inputDigest,
    } as const;
    await world.must('moderator', rule({ target: { kind: 'bounty', id: bounty }, ...ruling }));
    await world.workers.settled();
    expect(await types(`reward-${reward}`)).toContain('reward.payout-contested.v1');
    expect(await world.refused('payout', confirmPayout({ reward, payout }))).toBe('not-cleared');
    expect(await stateOf(reward)).toBe('contested');
  });
});

describe('a prohibited bounty', () => {
  it('is blocked with its grounds, takes no submissions, and its reward is held', async () => {
    const { bounty, reward } = await post(world, PROHIBITED);
    const view = await world.must('payout', clearance(reward));
    expect(view.state).toBe('blocked');
    expect(view.grounds).toContain('sexual-likeness');
    await expect(deliver(world, bounty)).rejects.toThrow('bounty-not-allowed');
    expect(await types(`reward-${reward}`)).toContain('reward.held.v1');
  });

  it('stays in doubt after it was edited into something harmless', async () => {
    const { bounty, reward } = await post(world, PROHIBITED);
    await world.must('frontend', reviseBounty({ bounty, content: HARMLESS, consents: [] }));
    await world.workers.settled();
    expect((await world.must('payout', clearance(reward))).causes).toContain('earlier-revision-blocked');
  });
});
