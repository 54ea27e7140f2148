import type { Outcome, RecordedEvent, Verdict } from '#kernel';
import type { Desk } from './desk.js';
import type { Plan } from './plan.js';

/** The verdict on the content as it is now, once there is one. */
export function verdictIn(events: readonly RecordedEvent[]): Verdict | undefined {
  const last = events.findLast(({ type }) => /\.(screened|revised|posted|entered)\.v1$/.test(type));
  return last?.type.endsWith('.screened.v1') ? (last.data as { verdict: Verdict }).verdict : undefined;
}

/** What moderators and reporters do to a bounty before anything is delivered. */
export async function judge(desk: Desk, { id, ruling, bountyContest }: Plan, bounty: string): Promise<void> {
  if (bountyContest !== 'none') {
    const target = { kind: 'bounty', id: bounty } as const;
    const opened = await desk.ask(`${id} contest`, 'frontend', 'contest', { target, cause: 'report' });
    if (opened && bountyContest !== 'open') {
      const input = { target, case: opened.case, resolution: bountyContest, reason: 'Looked at.' };
      await desk.ask(`${id} resolve`, 'moderator', 'resolveContest', input);
    }
  }
  if (ruling !== 'none') await ruleOn(desk, `${id} ruling`, 'bounty', bounty, ruling);
}

/** Rules on how things stand. A minor can be set aside by two people only: both try. */
export async function ruleOn(
  desk: Desk,
  key: string,
  kind: 'bounty' | 'submission',
  id: string,
  outcome: Outcome,
): Promise<void> {
  const verdict = await desk.until(`${kind}-${id}`, verdictIn);
  if (!verdict) return;
  const { grounds, causes, inputDigest } = verdict;
  const overrides = outcome === 'allow' ? [...grounds, ...causes] : [];
  const input = { target: { kind, id }, outcome, overrides, reason: 'Looked at.', inputDigest };
  // Asked about another input it is another question.
  const asked = `${key} ${inputDigest.slice(-8)} ${overrides.join()}`;
  await desk.ask(`${asked} 1`, 'moderator', 'rule', input);
  if (outcome === 'allow') await desk.ask(`${asked} 2`, 'senior-moderator', 'rule', input, 'senior-2');
}
