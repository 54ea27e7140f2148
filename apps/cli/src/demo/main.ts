import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForReading, verifyDeployment } from '#runtime';
import { account } from '../commands/verify.js';
import { print } from '../terminal/output.js';
import { Progress } from '../terminal/progress.js';
import { faint } from '../terminal/style.js';
import { closingTable } from './closing-table.js';
import { corpusRows } from './corpus.js';
import { deliverAndAward } from './delivering.js';
import { postAll } from './posting.js';
import { counts, heading, line } from './print.js';
import { moderate, payInTwoRounds, refundBlocked } from './scenes.js';
import { Stage, Tally } from './stage.js';

/** `npm run demo`: the whole life of a marketplace over HTTP, on a service and a store of its own. */
async function main(): Promise<number> {
  const keep = process.argv.includes('--keep');
  const data = mkdtempSync(join(tmpdir(), 'holdfast-demo-'));
  const began = performance.now();
  try {
    await play(data);
    heading('Verify: the log is sound, every payout had a clearance, and rebuilding gives what is there');
    const sound = await verified(data);
    line(faint(`${((performance.now() - began) / 1000).toFixed(1)} s in all`));
    return sound ? 0 : 1;
  } finally {
    if (keep) line(`The store is kept in ${data}: look at it with npm run -s holdfast -- --data ${data} verify`);
    else rmSync(data, { recursive: true, force: true });
  }
}

async function play(data: string): Promise<void> {
  const stage = await Stage.set(data);
  const progress = new Progress();
  const tally = new Tally();
  const refusals = new Tally();
  try {
    const rows = corpusRows();
    heading(`A frontend posts ${rows.length} bounties, each with a reward and with the consents its row records`);
    const posted = await postAll(stage, rows, (n) => progress.show(`${n} of ${rows.length}`));
    progress.clear();
    const at = (state: string) => posted.filter((p) => p.state === state);
    counts([
      ['allowed', at('allowed').length, 'green'],
      ['held for a person to look at', at('held').length, 'yellow'],
      ['blocked', at('blocked').length, 'red'],
    ]);

    heading('Creators deliver to what is allowed; some deliveries are wrong, some turn wrong after they were cleared');
    const delivered = await deliverAndAward(stage, at('allowed'), tally);
    counts(kindsOf(delivered));

    heading('Moderators look at part of what is held');
    counts(await moderate(stage, at('held')));

    heading('Two payout workers race; the service is killed in the middle; then the marketplace activates no-mature');
    await payInTwoRounds(stage, delivered, { tally, refusals }, line);

    heading('Rewards of finally blocked bounties go back');
    await refundBlocked(stage, at('blocked'), tally);
    await closingTable(stage, { posted, tally, refusals });
  } finally {
    progress.clear();
    await stage.close();
  }
}

async function verified(data: string): Promise<boolean> {
  const began = performance.now();
  const reading = await openForReading({ data, env: {} });
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
