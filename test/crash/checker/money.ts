import { idIn, type Problem, place, type Row } from './log-file.js';
import type { Content, World } from './world.js';

const ENDS: Readonly<Record<string, string>> = {
  'reward.payout-settled': 'settled',
  'reward.refunded': 'refunded',
  'reward.forfeited': 'forfeited',
};

/** One open payout and one end for each reward, and a refund not before its time. `world` is how things stood right before. */
export function checkMoney(row: Row, world: World): Problem[] {
  if (row.category !== 'reward') return [];
  const reward = world.rewards.get(idIn(row.stream));
  const wrong: string[] = [];
  const first = row.type === 'reward.pledged';
  if (first === (reward !== undefined)) wrong.push(first ? 'was pledged before' : 'was never pledged');
  const open = reward?.payouts.find((p) => p.status === 'open' || p.status === 'confirmed');
  const end = ENDS[row.type];
  if (reward?.ended && (end || /awarded|payout-started|payout-confirmed/.test(row.type)))
    wrong.push(`${end ?? 'goes on'} after it was ${reward.ended}`);
  if (/payout-(settled|failed|confirmed)$/.test(row.type) && open?.id !== row.data.payout)
    wrong.push(`the payout ${row.data.payout} was not open`);
  if (row.type === 'reward.payout-settled' && open?.status === 'open' && !open.contested)
    wrong.push('settled without a confirmation, and not marked so');
  if (/started|refunded|forfeited|awarded/.test(row.type) && open) wrong.push(`the payout ${open.id} was open`);
  if (row.type === 'reward.refunded' && reward) wrong.push(...tooEarly(row, reward, world));
  return wrong.map((what) => ({ check: 'money', place: place(row), what }));
}

/** A refund for a block needs a person's final word, or the marketplace's window to have passed. */
function tooEarly(row: Row, reward: { bounty: string; submission?: string }, world: World): string[] {
  const cause = String(row.data.cause);
  const content: Content | undefined = cause.startsWith('bounty-')
    ? world.bounties.get(reward.bounty)
    : world.submissions.get(reward.submission ?? '');
  if (!content) return ['refunded for something that is not there'];
  if (!cause.endsWith('-blocked')) return cause.endsWith(content.phase) ? [] : [`${cause}, but it is ${content.phase}`];
  const final = content.upheld || content.rulings.some((r) => r.outcome === 'block');
  const days = Number(world.marketplaces.get(row.marketplace)?.settings.refundAfterDays);
  const due = Date.parse(content.blockedSince ?? '9999-01-01T00:00:00.000Z') + days * 86_400_000;
  return final || Date.parse(row.at) >= due ? [] : [`refunded at ${row.at}, due at ${new Date(due).toISOString()}`];
}

/** Pledged = settled + refunded + forfeited + held, for each marketplace and currency, at every position. */
export class Balance {
  private readonly sums = new Map<string, { pledged: number; gone: number }>();

  note(row: Row, world: World): Problem[] {
    const reward = world.rewards.get(idIn(row.stream));
    if (row.category !== 'reward' || !reward) return [];
    const key = `${row.marketplace} ${reward.currency}`;
    const sum = this.sums.get(key) ?? { pledged: 0, gone: 0 };
    if (row.type === 'reward.pledged') sum.pledged += reward.amount;
    if (ENDS[row.type]) sum.gone += reward.amount;
    this.sums.set(key, sum);
    return sum.gone <= sum.pledged
      ? []
      : [{ check: 'money', place: place(row), what: `${sum.gone} left, ${sum.pledged} pledged` }];
  }

  end(world: World): Problem[] {
    const all = [...this.sums.values()].reduce((total, { pledged, gone }) => total + pledged - gone, 0);
    const held = [...world.rewards.values()].reduce((total, { ended, amount }) => total + (ended ? 0 : amount), 0);
    return all === held ? [] : [{ check: 'money', place: 'all', what: `${all} should be held, and ${held} is` }];
  }
}
