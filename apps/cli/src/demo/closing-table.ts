import { listRewards, type Totals, totals } from '#read-models';
import { paint } from '../terminal/style.js';
import type { JudgedSummary } from './looking.js';
import type { Posted } from './posting.js';
import { counts, dollars, heading, line } from './print.js';
import { type Stage, Tally } from './stage.js';

export interface Ending {
  readonly posted: readonly Posted[];
  readonly judged: JudgedSummary<Posted>;
  readonly tally: Tally;
  readonly refusals: Tally;
}

/** What became of everything, as the read models tell it. */
export async function closingTable(stage: Stage, { posted, judged, tally, refusals }: Ending): Promise<void> {
  const { readModels, store } = stage.holdfast;
  await readModels.reached(await store.head());
  heading('In the end');
  counts([
    ['posted', posted.length],
    ['allowed at first', judged.allow.length, 'green'],
    ['held at first', judged.hold.length, 'yellow'],
    ['blocked at first', judged.block.length, 'red'],
    ['rewards awarded', tally.get('awarded')],
    ['rewards paid', tally.get('paid'), 'green'],
    ['rewards refunded', tally.get('refunded')],
  ]);
  heading('What payout workers met on the way');
  counts(tally.rows.filter(([name]) => !['awarded', 'paid', 'refunded', 'paid, in cents'].includes(name)));
  heading('Why the gate refused (a refusal can have several reasons)');
  counts(refusals.rows.map(([name, n]) => [name, n, 'yellow']));
  heading('Why rewards are still held');
  counts(stillHeld(stage));
  heading('The money');
  for (const total of totals(readModels, stage.marketplace)) money(total);
}

/** The causes on the rewards that went nowhere yet. */
function stillHeld({ holdfast: { readModels }, marketplace }: Stage): [string, number][] {
  const causes = new Tally();
  let cursor: string | undefined;
  do {
    const page = listRewards(readModels, { marketplace, cursor, limit: 100 });
    for (const { phase, holds } of page.items)
      if (phase === 'pledged' || phase === 'awarded' || phase === 'in-payment')
        for (const cause of holds.length > 0 ? holds : [`${phase}, and nothing against it`]) causes.add(cause);
    cursor = page.next;
  } while (cursor !== undefined);
  return causes.rows;
}

function money({ pledged, settled, refunded, forfeited, held }: Totals): void {
  counts([
    ['pledged', dollars(pledged)],
    ['paid', dollars(settled), 'green'],
    ['refunded', dollars(refunded)],
    ['forfeited', dollars(forfeited)],
    ['still held', dollars(held), 'yellow'],
  ]);
  const conserved = pledged === settled + refunded + forfeited + held;
  line(
    conserved
      ? paint('green', 'pledged = paid + refunded + forfeited + still held')
      : paint('red', 'the money does not add up'),
  );
}
