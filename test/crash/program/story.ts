import type { RecordedEvent } from '#kernel';
import { DEPICTED, delivery, numbered, scan } from './contents.js';
import type { Desk } from './desk.js';
import { judge, verdictIn } from './moderating.js';
import { payAll } from './paying.js';
import type { Plan } from './plan.js';

/** One case from its bounty to its end, as its plan has it. What is refused is left, as people do. */
export async function play(desk: Desk, plan: Plan): Promise<void> {
  const { id, poster } = plan;
  const consents = await recordConsents(desk, plan);
  const posted = await desk.ask(`${id} post`, 'frontend', 'postBounty', {
    poster,
    externalRef: id,
    content: numbered(plan.content, 0),
    consents,
    expiresAt: plan.expires ? FAR_AWAY : undefined,
    reward: { amount: 100 + (id.length % 7) * 25, currency: 'USD', benefactor: poster },
  });
  if (!posted?.reward) return;
  const { bounty } = posted;
  const rewards = [posted.reward];
  await desk.until(`bounty-${bounty}`, verdictIn);
  await edit(desk, plan, bounty, consents);
  await judge(desk, plan, bounty);
  if (plan.secondReward) {
    const input = { bounty, amount: 50, currency: 'EUR', benefactor: `benefactor-of-${id}` };
    const second = await desk.ask(`${id} pledge`, 'frontend', 'pledgeReward', input);
    if (second) rewards.push(second.reward);
  }
  const submissions = await deliver(desk, plan, bounty);
  const [first] = submissions;
  if (first !== undefined) {
    await award(desk, plan, bounty, rewards, submissions);
    await payAll(desk, plan, { bounty, rewards, consents, submission: first });
  }
  await end(desk, plan, bounty, rewards);
}

const FAR_AWAY = '2999-01-01T00:00:00.000Z';

async function recordConsents(desk: Desk, { id, poster, consent: kind }: Plan): Promise<string[]> {
  if (kind === 'none') return [];
  const recorded = await desk.ask(`${id} consent`, 'frontend', 'recordConsent', {
    subject: DEPICTED,
    party: poster,
    scopes: ['likeness'],
    evidenceReference: `evidence-${id}`,
  });
  if (!recorded) return [];
  const { consent } = recorded;
  if (kind === 'recorded') return [consent];
  const stored = await desk.until(`consent-${consent}`, ([first]) => first);
  const soon = kind === 'lapsing' ? after(stored, 400) : undefined;
  const verified = { consent, scopes: ['likeness' as const], expiresAt: soon };
  await desk.ask(`${id} verify`, 'consent-verifier', 'verifyConsent', verified);
  if (kind === 'revoked') await desk.ask(`${id} revoke`, 'consent-verifier', 'revokeConsent', consent);
  return [consent];
}

/** A time that follows from the log, so that the same request has the same body after a restart. */
function after(event: RecordedEvent | undefined, ms: number): string {
  return new Date(Date.parse(event?.metadata.recordedAt ?? '2026-01-01T00:00:00.000Z') + ms).toISOString();
}

async function edit(desk: Desk, plan: Plan, bounty: string, consents: readonly string[]): Promise<void> {
  if (plan.edit === 'none') return;
  const change = async (n: number, content = plan.content) => {
    const input = { bounty, content: numbered(content, n), consents };
    const edited = await desk.ask(`${plan.id} edit ${n}`, 'frontend', 'reviseBounty', input);
    if (edited) await desk.until(`bounty-${bounty}`, verdictIn);
  };
  await change(1, plan.edit === 'prohibited' ? 'prohibited' : plan.content);
  if (plan.edit !== 'harmless') await change(2);
}

async function deliver(desk: Desk, plan: Plan, bounty: string): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < plan.deliveries; n++) {
    const key = `${plan.id} delivery ${n}`;
    const kind = n === 0 ? plan.delivery : 'clean';
    const content = delivery(key, 0, kind === 'prohibited');
    const creator = `creator-${n}-of-${plan.id}`;
    const entered = await desk.ask(`${key} enter`, 'frontend', 'enterSubmission', { bounty, creator, content });
    if (!entered) continue;
    const { submission } = entered;
    ids.push(submission);
    if (kind !== 'unscanned') {
      const evidence = scan(content, kind === 'flagged');
      await desk.ask(`${key} scan`, 'scanner', 'attachEvidence', { submission, evidence });
    }
    if (kind === 'edited') {
      const changed = delivery(key, 1);
      await desk.ask(`${key} edit`, 'frontend', 'reviseSubmission', { submission, content: changed });
      await desk.ask(`${key} rescan`, 'scanner', 'attachEvidence', { submission, evidence: scan(changed) });
    }
    if (kind === 'withdrawn') await desk.ask(`${key} withdraw`, 'frontend', 'withdrawSubmission', submission);
  }
  for (const id of ids) await desk.until(`submission-${id}`, verdictIn);
  return ids;
}

async function award(
  desk: Desk,
  plan: Plan,
  bounty: string,
  rewards: readonly string[],
  submissions: readonly string[],
): Promise<void> {
  const { id } = plan;
  const round = async (name: string) => {
    for (const [n, reward] of rewards.entries()) {
      const submission = submissions[n % submissions.length] ?? '';
      await desk.ask(`${id} ${name} ${n}`, 'frontend', 'awardReward', { reward, submission });
    }
  };
  await round('award');
  if (plan.beforeAward === 'reopen') {
    const reopened = { bounty, reason: 'The poster asked.' };
    await desk.ask(`${id} reopen`, 'moderator', 'reopenBounty', reopened);
    await round('award again');
  }
  if (plan.hold === 'none' || rewards[0] === undefined) return;
  await desk.ask(`${id} hold`, 'moderator', 'holdReward', rewards[0]);
  if (plan.hold === 'released') await desk.ask(`${id} release`, 'moderator', 'releaseReward', rewards[0]);
}

async function end(desk: Desk, { id, poster, end: kind }: Plan, bounty: string, rewards: readonly string[]) {
  for (const [n, reward] of rewards.entries()) {
    if (kind === 'refund') await desk.ask(`${id} refund ${n}`, 'payout', 'refundReward', reward);
    const forfeit = { reward, reason: 'Against the rules.' };
    if (kind === 'forfeit') await desk.ask(`${id} forfeit ${n}`, 'senior-moderator', 'forfeitReward', forfeit);
  }
  if (kind === 'withdraw') {
    const withdrawn = await desk.ask(`${id} withdraw`, 'frontend', 'withdrawBounty', bounty);
    if (withdrawn) await desk.ask(`${id} refund after`, 'payout', 'refundReward', rewards[0] ?? '');
  }
  if (kind === 'erase') await desk.erase(poster);
}
