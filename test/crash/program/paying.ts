import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from './desk.js';
import { ruleOn } from './moderating.js';
import type { Plan } from './plan.js';

interface Case {
  readonly bounty: string;
  readonly rewards: readonly string[];
  readonly consents: readonly string[];
  readonly submission: string;
}

/** Two payout workers race for every reward of a case. */
export async function payAll(desk: Desk, plan: Plan, found: Case): Promise<void> {
  for (const [n, reward] of found.rewards.entries())
    await Promise.all(['a', 'b'].map((worker) => pay(desk, plan, found, reward, `${plan.id} pay ${n}${worker}`)));
}

async function pay(desk: Desk, plan: Plan, found: Case, reward: string, reference: string): Promise<void> {
  const start = () => desk.ask(`${reference} start`, 'payout', 'startPayout', { reward, reference });
  let started = await start();
  // Not cleared may mean not yet: verdicts are on their way.
  for (let again = 0; !started && again < 4; again++) {
    await pause(60);
    started = await start();
  }
  if (!started || plan.payment === 'abandoned') return;
  const payout = String(started.payout);
  await makeTrouble(desk, plan, found, reward);
  if (plan.payment !== 'unconfirmed') {
    const confirmed = await desk.ask(`${reference} confirm`, 'payout', 'confirmPayout', { reward, payout });
    if (!confirmed) return void (await report(desk, reference, reward, payout, 'failed'));
  }
  const fails = plan.payment === 'failed once' && !reference.endsWith('again');
  await report(desk, reference, reward, payout, fails ? 'failed' : 'settled');
  if (fails) await pay(desk, plan, found, reward, `${reference} again`);
}

async function report(desk: Desk, key: string, reward: string, payout: string, outcome: 'settled' | 'failed') {
  const input = { reward, payout, outcome, providerReference: `provider ${key}` };
  await desk.ask(`${key} ${outcome}`, 'payout', 'settlePayout', input);
}

/** Something comes between start and confirmation. */
async function makeTrouble(desk: Desk, { id, trouble }: Plan, found: Case, reward: string): Promise<void> {
  const { bounty, submission, consents } = found;
  const target = { kind: 'submission', id: submission } as const;
  if (trouble === 'contest') await desk.ask(`${id} report`, 'frontend', 'contest', { target, cause: 'report' });
  if (trouble === 'hold') await desk.ask(`${id} stop ${reward}`, 'moderator', 'holdReward', reward);
  if (trouble === 'block') await ruleOn(desk, `${id} stop`, 'bounty', bounty, 'block');
  if (trouble === 'revoke' && consents[0] !== undefined)
    await desk.ask(`${id} revoke late`, 'consent-verifier', 'revokeConsent', consents[0]);
}
