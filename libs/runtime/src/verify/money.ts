import { type Bounty, isTerminal, openPayout, type Reward, type RewardEvent } from '#domain';
import type { RecordedEvent } from '#kernel';
import { Findings } from './findings.js';
import type { FoldedLog, StreamAt } from './folded-log.js';
import { type LogCheck, placeOf } from './log-check.js';

interface Sums {
  pledged: number;
  settled: number;
  refunded: number;
  forfeited: number;
}

/** Pledged = settled + refunded + forfeited + still held; one open payout and one end for each reward at the most. */
export function moneyCheck(): LogCheck {
  const findings = new Findings(
    'money',
    'nothing is paid twice, or paid and refunded; all that was pledged is accounted for',
  );
  const sums = new Map<string, Sums>();
  return {
    findings,
    see(recorded, log) {
      if (!recorded.stream.startsWith('reward-')) return;
      const event = recorded as unknown as RewardEvent;
      const reward = log.reward(recorded.stream.slice('reward-'.length));
      if (event.type === 'reward.pledged.v1') {
        findings.looked++;
        sumsOf(sums, recorded, event.data.currency).pledged += event.data.amount;
        return;
      }
      if (!reward) return;
      for (const problem of objections(event, reward.state)) findings.problem(placeOf(recorded), problem);
      const column = ENDS[event.type];
      if (column) sumsOf(sums, recorded, reward.state.currency)[column] += reward.state.amount;
    },
    end(log) {
      attachments(log, findings);
      const held = new Map<string, number>();
      for (const { id, state } of log.all<Reward>('reward')) {
        const key = `${log.at(`reward-${id}`)?.marketplace} ${state.currency}`;
        if (!isTerminal(state)) held.set(key, (held.get(key) ?? 0) + state.amount);
      }
      for (const [key, { pledged, settled, refunded, forfeited }] of sums) {
        const still = held.get(key) ?? 0;
        if (pledged !== settled + refunded + forfeited + still)
          findings.problem(
            key,
            `pledged ${pledged}, but settled ${settled} + refunded ${refunded} + forfeited ${forfeited} + held ${still} make ${settled + refunded + forfeited + still}`,
          );
      }
    },
  };
}

const ENDS: Readonly<Record<string, Exclude<keyof Sums, 'pledged'>>> = {
  'reward.payout-settled.v1': 'settled',
  'reward.refunded.v1': 'refunded',
  'reward.forfeited.v1': 'forfeited',
};

function sumsOf(sums: Map<string, Sums>, { metadata }: RecordedEvent, currency: string): Sums {
  const key = `${metadata.marketplace} ${currency}`;
  const known = sums.get(key) ?? { pledged: 0, settled: 0, refunded: 0, forfeited: 0 };
  sums.set(key, known);
  return known;
}

function objections(event: RewardEvent, before: Reward): string[] {
  const open = openPayout(before);
  const ended = isTerminal(before) ? [`the reward was ${before.phase} before`] : [];
  switch (event.type) {
    case 'reward.payout-started.v1':
      return [...ended, ...(open ? [`payout ${open.id} was open when this one started`] : [])];
    case 'reward.payout-confirmed.v1':
    case 'reward.payout-settled.v1':
    case 'reward.payout-failed.v1':
      return open?.id === event.data.payout ? ended : [...ended, `payout ${event.data.payout} was not open`];
    case 'reward.awarded.v1':
    case 'reward.refunded.v1':
    case 'reward.forfeited.v1':
      return [...ended, ...(open ? [`payout ${open.id} was open`] : [])];
    default:
      return [];
  }
}

/** A bounty lists its rewards, and each of them says that it is this bounty's. */
function attachments(log: FoldedLog, findings: Findings): void {
  for (const { id, state } of log.all<Bounty>('bounty'))
    for (const reward of state.rewards)
      if (log.reward(reward)?.state.bounty !== id)
        findings.problem(`bounty-${id}`, `lists the reward ${reward}, which is not there, or another bounty's`);
  for (const { id, state } of log.all<Reward>('reward') as Iterable<StreamAt<Reward>>)
    if (!log.bounty(state.bounty)?.state.rewards.includes(id))
      findings.problem(`reward-${id}`, `belongs to the bounty ${state.bounty}, which does not list it`);
}
