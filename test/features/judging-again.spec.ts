import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clearance, startPayout } from '#enforcement';
import { recordConsent, retireDocument, reviseBounty, revokeConsent, rule, verifyConsent } from '#operations';
import { activate, housePolicySource, policyDraft } from '#runtime';
import { post, readyToPay } from './steps.js';
import { verdictOf } from './verdict-of.js';
import { createWorld, HARMLESS, PROHIBITED, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.workers.start();
});
afterEach(() => world.close());

const admin = () => ({ actor: { role: 'admin', id: 'admin-1' }, marketplace: world.marketplace });
const activatePolicy = (name: string) => activate(world.runner, admin(), policyDraft(housePolicySource(name) ?? ''));

/** Adults, generic, mature: fine under the house policy and not under `no-mature`. */
const MATURE = {
  ...HARMLESS,
  title: 'Nude marble statue',
  description: 'A nude marble statue of an adult goddess in a ruined temple, generic, nobody real.',
  tags: ['nude', 'marble'],
  mature: true,
};

describe('when another policy is activated', () => {
  it('nothing is paid under the old verdicts, even with the saga asleep', async () => {
    const { reward } = await readyToPay(world);
    await world.workers.stop();
    await activatePolicy('no-mature');
    const view = await world.must('payout', clearance(reward));
    expect(view.causes).toContain('stale-verdict');
    expect(await world.refused('payout', startPayout({ reward, reference: 'a' }))).toBe('not-cleared');
  });

  it('everything is judged again: what it forbids is blocked, what it allows can be paid', async () => {
    const harmless = await readyToPay(world);
    const mature = await post(world, MATURE, { poster: 'poster-2' });
    expect((await verdictOf(world, `bounty-${mature.bounty}`)).outcome).toBe('allow');
    await activatePolicy('no-mature');
    await world.workers.settled();
    expect((await verdictOf(world, `bounty-${mature.bounty}`)).outcome).toBe('block');
    expect((await world.must('payout', clearance(harmless.reward))).state).toBe('cleared');
  });

  it('a retired version cannot be activated, and the one in force cannot be retired', async () => {
    const { digest } = policyDraft(housePolicySource('house') ?? '');
    expect(await world.refused('admin', retireDocument({ kind: 'policy', name: 'house', digest }))).toBe('in-force');
    await activatePolicy('no-mature');
    await world.must('admin', retireDocument({ kind: 'policy', name: 'house', digest }));
    await expect(activatePolicy('house')).rejects.toThrow('retired');
  });
});

describe('a bounty that cites a consent', () => {
  const LIKENESS = {
    ...HARMLESS,
    title: 'Portrait LoRA of Oriana Fellwick',
    description: 'A LoRA of our spokesperson Oriana Fellwick for our own website. Photos included.',
    deliverable: 'lora' as const,
    references: [{ kind: 'photo' as const, value: '20 photos' }],
  };
  const record = () =>
    world.must(
      'frontend',
      recordConsent({ subject: 'Oriana Fellwick', party: 'poster-1', scopes: ['likeness'], evidenceReference: 'e-1' }),
    );

  it('is judged again when it is verified, and again when it is revoked', async () => {
    const { consent } = await record();
    const { bounty } = await post(world, LIKENESS, { consents: [consent] });
    expect((await verdictOf(world, `bounty-${bounty}`)).outcome).not.toBe('allow');
    await world.must('consent-verifier', verifyConsent({ consent, scopes: ['likeness'] }));
    await world.workers.settled();
    expect((await verdictOf(world, `bounty-${bounty}`)).outcome).toBe('allow');
    await world.must('consent-verifier', revokeConsent(consent));
    await world.workers.settled();
    expect((await verdictOf(world, `bounty-${bounty}`)).outcome).not.toBe('allow');
  });

  it('is not cleared a moment after the consent lapsed, though nobody has recorded it', async () => {
    const { consent } = await record();
    const expiresAt = '2026-03-01T13:00:00.000Z';
    await world.must('consent-verifier', verifyConsent({ consent, scopes: ['likeness'], expiresAt }));
    const { bounty, reward } = await post(world, LIKENESS, { consents: [consent] });
    expect((await verdictOf(world, `bounty-${bounty}`)).outcome).toBe('allow');
    await world.workers.stop();
    world.clock.advance(3_600_000);
    expect((await world.must('payout', clearance(reward))).causes).toContain('stale-verdict');
  });

  it('only a consent-verifier verifies', async () => {
    const { consent } = await record();
    expect(await world.refused('admin', verifyConsent({ consent, scopes: ['likeness'] }))).toBe('forbidden');
  });
});

describe('rulings', () => {
  it('allow what the policy held, and fall with the next edit', async () => {
    const { bounty } = await post(world, PROHIBITED);
    await world.must('frontend', reviseBounty({ bounty, content: HARMLESS, consents: [] }));
    await world.workers.settled();
    const { inputDigest, outcome, causes, grounds } = await verdictOf(world, `bounty-${bounty}`);
    expect(outcome).toBe('hold');
    const target = { kind: 'bounty', id: bounty } as const;
    const ruling = { target, outcome: 'allow', reason: 'The new text is fine.', inputDigest } as const;
    expect(await world.refused('moderator', rule({ ...ruling, overrides: [] }))).toBe('incomplete-override');
    await world.must('moderator', rule({ ...ruling, overrides: [...causes, ...grounds] }));
    await world.must('frontend', reviseBounty({ bounty, content: PROHIBITED, consents: [] }));
    expect(await world.refused('moderator', rule({ ...ruling, overrides: [...causes] }))).toBe('unjudged');
  });
});
