import { paint } from '../terminal/style.js';
import type { Books } from './paying.js';
import type { Posted } from './posting.js';
import { counts, dollars, heading, line } from './print.js';
import { type Stage, Tally } from './stage.js';

export interface Ending extends Books {
  readonly posted: readonly Posted[];
}

/** A reward as the API gives it. */
interface Reward {
  readonly state: string;
  readonly amount: number;
  readonly holds: readonly string[];
}

const OPEN = ['pledged', 'awarded', 'in-payment'];

/** What became of everything, as the API tells it. */
export async function closingTable({ api }: Stage, { posted, tally, refusals }: Ending): Promise<void> {
  const rewards: Reward[] = await api.all('auditor', '/rewards');
  const at = (state: Posted['state']) => posted.filter((p) => p.state === state).length;
  heading('In the end');
  counts([
    ['posted', posted.length],
    ['allowed at first', at('allowed'), 'green'],
    ['held at first', at('held'), 'yellow'],
    ['blocked at first', at('blocked'), 'red'],
    ['rewards awarded', tally.get('awarded')],
    ['rewards paid', tally.get('paid'), 'green'],
    ['rewards refunded', tally.get('refunded')],
  ]);
  heading('What payout workers met on the way');
  counts(tally.rows.filter(([name]) => !['awarded', 'paid', 'refunded', 'paid, in cents'].includes(name)));
  heading('Why the gate refused (a refusal can have several reasons)');
  counts(refusals.rows.map(([name, n]) => [name, n, 'yellow']));
  heading('Why rewards are still held');
  counts(stillHeld(rewards));
  heading('The money');
  money(rewards);
}

/** The causes on the rewards that went nowhere yet. */
function stillHeld(rewards: readonly Reward[]): [string, number][] {
  const causes = new Tally();
  for (const { state, holds } of rewards)
    if (OPEN.includes(state))
      for (const cause of holds.length > 0 ? holds : [`${state}, and nothing against it`]) causes.add(cause);
  return causes.rows;
}

function money(rewards: readonly Reward[]): void {
  const sum = (...states: string[]) =>
    rewards.filter(({ state }) => states.includes(state)).reduce((total, { amount }) => total + amount, 0);
  const pledged = rewards.reduce((total, { amount }) => total + amount, 0);
  const [paid, refunded, forfeited, held] = [sum('paid'), sum('refunded'), sum('forfeited'), sum(...OPEN)];
  counts([
    ['pledged', dollars(pledged)],
    ['paid', dollars(paid), 'green'],
    ['refunded', dollars(refunded)],
    ['forfeited', dollars(forfeited)],
    ['still held', dollars(held), 'yellow'],
  ]);
  line(
    pledged === paid + refunded + forfeited + held
      ? paint('green', 'pledged = paid + refunded + forfeited + still held')
      : paint('red', 'the money does not add up'),
  );
}
