import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clearance } from '#enforcement';
import { Town } from '../properties/town.js';
import { checkDeployment } from './checker/index.js';
import { verified } from './life.js';
import { delivery, numbered, scan } from './program/contents.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let town: Town;
beforeEach(async () => {
  town = await Town.found();
});
afterEach(async () => {
  await town.settle();
  await town.close();
  expect(checkDeployment(town.data, { drained: true }).problems).toEqual([]);
  expect(await verified(town.data)).toEqual([]);
  town.remove();
});

const ending = (ms: number) => new Date(Date.parse(town.clock.now()) + ms).toISOString();
const sure = <T>(value: T | undefined | null): T => {
  if (value === undefined || value === null) throw new Error('was refused');
  return value;
};
const types = async (stream: string) =>
  (await Array.fromAsync(town.holdfast.store.undecrypted.readStream(stream))).map(({ type }) => type);

async function clearanceOf(reward: string) {
  const context = { actor: { role: 'auditor', id: 'auditor-1' }, marketplace: town.marketplace };
  const answer = await town.holdfast.runner.run(context, clearance(reward));
  return answer.ok ? answer.value : undefined;
}

/** A bounty that relies on a consent which ends in ten minutes, delivered, awarded, and a payout of it started. */
async function startedOnConsent() {
  const recorded = await town.ask('frontend', 'recordConsent', {
    subject: 'Verity Ashgrove',
    party: 'poster',
    scopes: ['likeness'],
    evidenceReference: 'e',
  });
  const { consent } = sure(recorded);
  await town.ask('consent-verifier', 'verifyConsent', {
    consent,
    scopes: ['likeness'],
    expiresAt: ending(10 * MINUTE),
  });
  const { bounty, reward } = await posted('consented', [consent]);
  const content = delivery('work', 0);
  const { submission } = sure(await town.ask('frontend', 'enterSubmission', { bounty, creator: 'c', content }));
  await town.ask('scanner', 'attachEvidence', { submission, evidence: scan(content) });
  await town.settle();
  sure(await town.ask('frontend', 'awardReward', { reward, submission }));
  await town.settle();
  const started = sure(await town.ask('payout', 'startPayout', { reward, reference: 'r' }));
  return { consent, bounty, reward, payout: String(started.payout), payBefore: String(started.payBefore) };
}

async function posted(kind: 'consented' | 'prohibited', consents: string[]) {
  const reward = { amount: 100, currency: 'USD', benefactor: 'poster' };
  const post = { poster: 'poster', content: numbered(kind, 0), consents, reward };
  const made = sure(await town.ask('frontend', 'postBounty', post));
  await town.settle();
  return { bounty: made.bounty, reward: sure(made.reward) };
}

describe('a clock that jumps', () => {
  it('back an hour: a payout that was started is confirmed no later than it should be', async () => {
    const { reward, payout, payBefore } = await startedOnConsent();
    town.clock.advance(-HOUR);
    await town.reopen();
    // What was recorded counts as the time: the hour that was won back is no hour to pay in.
    const { asOf } = sure(await clearanceOf(reward));
    expect(asOf < payBefore && asOf > town.clock.now()).toBe(true);
    town.clock.advance(HOUR + 6 * MINUTE);
    expect(await town.ask('payout', 'confirmPayout', { reward, payout })).toBeUndefined();
  });

  it('ahead a day and back: what was noticed to have lapsed stays so, and nothing is paid on it', async () => {
    const { consent, reward, payout } = await startedOnConsent();
    town.clock.advance(DAY);
    expect(await town.ask('payout', 'confirmPayout', { reward, payout })).toBeUndefined();
    // At its start the timekeeper records what is due.
    await town.reopen();
    while (!(await types(`consent-${consent}`)).includes('consent.expired.v1')) await town.settle();
    await town.settle();
    town.clock.advance(-DAY - HOUR);
    await town.reopen();
    await town.settle();
    expect(await town.ask('payout', 'confirmPayout', { reward, payout })).toBeUndefined();
    await town.ask('payout', 'settlePayout', { reward, payout, outcome: 'failed', providerReference: 'p' });
    expect(await town.ask('payout', 'startPayout', { reward, reference: 'again' })).toBeUndefined();
    expect((await types(`consent-${consent}`)).at(-1)).toBe('consent.expired.v1');
    const again = { consent, scopes: ['likeness' as const] };
    expect(await town.ask('consent-verifier', 'verifyConsent', again)).toBeUndefined();
  });

  it('does not shorten the window of a refund, and a refund stays', async () => {
    const first = await posted('prohibited', []);
    const second = await posted('prohibited', []);
    expect(await town.ask('payout', 'refundReward', first.reward)).toBeUndefined();
    town.clock.advance(-HOUR);
    expect(await town.ask('payout', 'refundReward', first.reward)).toBeUndefined();
    town.clock.advance(15 * DAY);
    sure(await town.ask('payout', 'refundReward', first.reward));
    town.clock.advance(-15 * DAY);
    await town.reopen();
    expect(await town.ask('payout', 'refundReward', second.reward)).toBeUndefined();
    expect((await types(`reward-${first.reward}`)).at(-1)).toBe('reward.refunded.v1');
  });
});
