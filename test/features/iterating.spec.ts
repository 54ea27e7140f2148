import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clearance } from '#enforcement';
import { changeSettings, clearPoster, findBounty, postBounty, refundReward, reviseBounty, rule } from '#operations';
import { award, deliver, post } from './steps.js';
import { createWorld, HARMLESS, PROHIBITED, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.workers.start();
});
afterEach(() => world.close());

const bountyAt = (id: string) =>
  world.must('admin', async (tx) => {
    const { phase, judged, blockedRevisions } = (await findBounty(tx, id)).state;
    const { outcome = 'unjudged', causes = [], inputDigest = '' } = judged.verdict ?? {};
    return { phase, outcome, causes: [...causes], inputDigest, blockedRevisions };
  });
const edit = async (bounty: string, title: string) => {
  await world.must('frontend', reviseBounty({ bounty, content: { ...PROHIBITED, title }, consents: [] }));
  await world.workers.settled();
};

describe('Who iterates on the filter', () => {
  it('finds the bounty closed after three blocked revisions, its reward to be given back at once', async () => {
    const { bounty, reward } = await post(world, PROHIBITED);
    await edit(bounty, 'Nude photos of Verity Ashgrove, my coworker');
    expect(await bountyAt(bounty)).toMatchObject({ phase: 'open', blockedRevisions: 2 });
    await edit(bounty, 'Nudes of Verity Ashgrove from work');
    expect(await bountyAt(bounty)).toMatchObject({ phase: 'closed', outcome: 'block' });
    const [screened, closed] = (await world.history(`bounty-${bounty}`)).slice(-2);
    expect([screened?.type, closed?.type]).toEqual(['bounty.screened.v1', 'bounty.closed.v1']);
    const again = reviseBounty({ bounty, content: HARMLESS, consents: [] });
    expect(await world.refused('frontend', again)).toBe('bounty-closed');
    expect((await world.must('payout', clearance(reward))).causes).toContain('bounty-closed');
    expect(await world.must('payout', refundReward(reward))).toEqual({ cause: 'bounty-closed' });
  });

  it('has the next bounties held, until a moderator clears them', async () => {
    await post(world, PROHIBITED);
    await post(world, { ...PROHIBITED, tags: [] });
    const watched = await post(world);
    const held = await bountyAt(watched.bounty);
    expect(held).toMatchObject({ outcome: 'hold', causes: ['poster-under-review'] });
    expect(await bountyAt((await post(world, HARMLESS, { poster: 'poster-2' })).bounty)).toMatchObject({
      outcome: 'allow',
    });
    await world.must('moderator', clearPoster('poster-1'));
    expect(await bountyAt((await post(world)).bounty)).toMatchObject({ outcome: 'allow' });
    // What was posted meanwhile still waits for a person, who may allow it.
    const target = { kind: 'bounty', id: watched.bounty } as const;
    const ruling = { target, outcome: 'allow', reason: 'Looked at it.', inputDigest: held.inputDigest } as const;
    expect(await world.refused('moderator', rule({ ...ruling, overrides: [] }))).toBe('incomplete-override');
    await world.must('moderator', rule({ ...ruling, overrides: ['poster-under-review'] }));
    const submission = await deliver(world, watched.bounty);
    await award(world, watched.reward, submission);
    expect((await world.must('payout', clearance(watched.reward))).state).toBe('cleared');
  });

  it('clears nobody themselves', async () => {
    await post(world);
    expect(await world.refused('frontend', clearPoster('poster-1'))).toBe('forbidden');
    expect(await world.refused('moderator', clearPoster('nobody'))).toBe('not-found');
  });

  it('runs out of budget, for an hour', async () => {
    await world.must('admin', changeSettings({ writesPerHour: 2 }));
    const { bounty } = await post(world);
    const content = { ...HARMLESS, title: 'B' };
    await world.must('frontend', reviseBounty({ bounty, content, consents: [] }));
    // The same once more is no edit, and costs nothing.
    await world.must('frontend', reviseBounty({ bounty, content, consents: [] }));
    const more = postBounty({ poster: 'poster-1', content: HARMLESS, consents: [] });
    const answer = await world.ask('frontend', more);
    expect(!answer.ok && answer.refusal).toMatchObject({
      code: 'budget-exhausted',
      facts: { retryAfterSeconds: 3660 },
    });
    // Neither another poster's nor what an operator imports.
    await world.must('frontend', postBounty({ poster: 'poster-2', content: HARMLESS, consents: [] }));
    await world.must('admin', more);
    world.clock.advance(3_660_000);
    await world.must('frontend', more);
  });
});
