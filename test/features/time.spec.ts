import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clearance, Timekeeper } from '#enforcement';
import { recordConsent, refundReward, verifyConsent } from '#operations';
import { post } from './steps.js';
import { verdictOf } from './verdict-of.js';
import { createWorld, HARMLESS, type World } from './world.js';

let world: World;
let timekeeper: Timekeeper;
beforeEach(async () => {
  world = await createWorld();
  world.workers.start();
  timekeeper = new Timekeeper(world.store.undecrypted, world.runner, world.clock);
  timekeeper.start();
});
afterEach(async () => {
  await timekeeper.stop();
  await world.close();
});

const HOUR = 3_600_000;
/** Lets the timekeeper read what was appended; its list is made from the log alone. */
const timePasses = async (ms: number) => {
  world.clock.advance(ms);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await timekeeper.expireDue();
  await world.workers.settled();
};

describe('when time passes', () => {
  it('a bounty expires, and its reward goes back', async () => {
    const { bounty, reward } = await post(world, HARMLESS, { expiresAt: '2026-03-01T13:00:00.000Z' });
    expect(await world.refused('payout', refundReward(reward))).toBe('not-refundable');
    await timePasses(HOUR);
    expect((await world.history(`bounty-${bounty}`)).map((e) => e.type)).toContain('bounty.expired.v1');
    expect(await world.must('payout', refundReward(reward))).toEqual({ cause: 'bounty-expired' });
  });

  it('a consent lapses, and what relied on it is judged again', async () => {
    const subject = 'Oriana Fellwick';
    const { consent } = await world.must(
      'frontend',
      recordConsent({ subject, party: 'poster-1', scopes: ['likeness'], evidenceReference: 'e-1' }),
    );
    const expiresAt = '2026-03-01T13:00:00.000Z';
    await world.must('consent-verifier', verifyConsent({ consent, scopes: ['likeness'], expiresAt }));
    const content = {
      ...HARMLESS,
      title: `Portrait of ${subject}`,
      description: `Our spokesperson ${subject}, oil on canvas.`,
    };
    const { bounty } = await post(world, content, { consents: [consent] });
    expect((await verdictOf(world, `bounty-${bounty}`)).outcome).toBe('allow');
    await timePasses(HOUR);
    expect((await world.history(`consent-${consent}`)).at(-1)?.type).toBe('consent.expired.v1');
    expect((await verdictOf(world, `bounty-${bounty}`)).outcome).not.toBe('allow');
  });

  it('backwards, what has lapsed stays lapsed', async () => {
    const { reward } = await post(world, HARMLESS, { expiresAt: '2026-03-01T13:00:00.000Z' });
    await timePasses(HOUR);
    world.clock.advance(-2 * HOUR);
    const view = await world.must('payout', clearance(reward));
    expect(view.causes).toContain('bounty-expired');
    expect(view.asOf >= '2026-03-01T13:00:00.000Z').toBe(true);
  });
});
