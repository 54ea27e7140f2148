import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForReading, openHoldfast, verifyDeployment } from '#runtime';
import { account } from '../commands/verify.js';
import { print } from '../terminal/output.js';
import { Progress } from '../terminal/progress.js';
import { faint } from '../terminal/style.js';
import { closingTable } from './closing-table.js';
import { corpusRows } from './corpus.js';
import { deliverAndAward } from './delivering.js';
import { judgedSummary } from './looking.js';
import { postAll } from './posting.js';
import { counts, heading, line } from './print.js';
import { moderate, payInTwoRounds, refundBlocked } from './scenes.js';
import { setStage, Tally } from './stage.js';

/** `npm run demo`: the whole life of a marketplace in under a minute, on a store of its own. */
async function main(): Promise<number> {
  const keep = process.argv.includes('--keep');
  const data = mkdtempSync(join(tmpdir(), 'holdfast-demo-'));
  const began = performance.now();
  const holdfast = await openHoldfast({ data });
  const stage = await setStage(holdfast);
  const progress = new Progress();
  const tally = new Tally();
  const refusals = new Tally();
  try {
    const rows = corpusRows();
    heading(`Posting ${rows.length} bounties, each with a reward and with the consents its row records`);
    const posted = await postAll(stage, rows, (n) => progress.show(`${n} of ${rows.length}`));
    progress.clear();
    await stage.settled();
    const judged = await judgedSummary(stage, posted);
    counts([
      ['allowed', judged.allow.length, 'green'],
      ['held for a person to look at', judged.hold.length, 'yellow'],
      ['blocked', judged.block.length, 'red'],
    ]);

    heading('Creators deliver to what is allowed; some deliveries are wrong, some turn wrong after they were cleared');
    const delivered = await deliverAndAward(stage, judged.allow, tally);
    counts(kindsOf(delivered));

    heading('Moderators look at part of what is held');
    counts(await moderate(stage, judged.hold));

    heading(
      'Two payout workers race; the saga is stopped and started in the middle; then the marketplace activates no-mature',
    );
    await payInTwoRounds(stage, delivered, tally, refusals, line);

    heading('Rewards of finally blocked bounties go back');
    await refundBlocked(stage, judged.block, tally);
    await stage.settled();
    await closingTable(stage, { posted, judged, tally, refusals });
    heading('Verify: the log is sound, every payout had a clearance, and rebuilding gives what is there');
    const sound = await verified(data);
    line(faint(`${((performance.now() - began) / 1000).toFixed(1)} s in all`));
    return sound ? 0 : 1;
  } finally {
    await holdfast.close();
    if (keep) line(`The store is kept in ${data}: look at it with npm run -s holdfast -- --data ${data} verify`);
    else rmSync(data, { recursive: true, force: true });
  }
}

async function verified(data: string): Promise<boolean> {
  const began = performance.now();
  const reading = await openForReading({ data });
  try {
    const verification = await verifyDeployment(reading);
    if (verification) print(account(verification, performance.now() - began));
    return verification?.sound ?? false;
  } finally {
    await reading.close();
  }
}

function kindsOf(delivered: readonly { kind: string }[]): [string, number][] {
  const kinds = new Tally();
  for (const { kind } of delivered) kinds.add(kind);
  return kinds.rows;
}

process.exitCode = await main();
