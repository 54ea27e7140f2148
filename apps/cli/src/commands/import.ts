import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Command } from 'commander';
import { ensureMarketplace } from '#runtime';
import { settle, writing } from '../deployment.js';
import { EXIT } from '../exit.js';
import { type ImportOptions, importRows, type Tally } from '../importing/import-rows.js';
import { serviceImporter } from '../importing/service-importer.js';
import { storeImporter } from '../importing/store-importer.js';
import { type Globals, jsonOption, marketplaceOption, prose, withExamples } from '../options.js';
import type { ServiceClient } from '../service/client.js';
import { atServiceOrStore, leaveMarketplaceToKey } from '../service/where.js';
import { interruptible } from '../terminal/interrupt.js';
import { print, printJson, remark } from '../terminal/output.js';
import { Progress } from '../terminal/progress.js';
import { paintOutcome, strong } from '../terminal/style.js';
import { count, duration, plural, table } from '../terminal/table.js';

interface Options extends Globals {
  readonly marketplace: string;
  readonly json?: boolean;
}

export function importCommand(): Command {
  const command = new Command('import')
    .summary('posts a JSONL file of bounties and waits for their verdicts')
    .description(
      prose(`Posts a JSONL file of bounties, and waits for their verdicts. One object a line, as \`screen\` takes it, and if you like:
poster (default "import"), externalRef (default: the id), reward {amount, currency, benefactor}.

They go through the service that HOLDFAST_URL and HOLDFAST_KEY name (a frontend's key, which decides the marketplace), or else
into the local store. Consents that a line brings are recorded first. In the local store they count as the line says: you vouch for them. Through a
service they count once a verifier has verified them. A line that cannot be taken gives {"line": N, "error": "…"} on standard
error; the others go on.

Importing the same file again posts nothing twice: an import that was cut off goes on where it stopped.`),
    )
    .argument('<file>', 'the JSONL file; - for standard input')
    .addOption(marketplaceOption())
    .addOption(jsonOption())
    .action((file: string, _options, self: Command) => run(file, self));
  return withExamples(command, 'import bounties.jsonl', 'import --marketplace atelier - < bounties.jsonl');
}

/** Where the rows went, and what became of them. */
interface Imported {
  readonly into: { readonly marketplace?: string; readonly service?: string };
  readonly tally: Tally;
  readonly note?: string;
}

async function run(file: string, self: Command): Promise<void> {
  const { data, marketplace: name, json } = self.optsWithGlobals<Options>();
  const { signal, release } = interruptible();
  const progress = new Progress();
  const started = performance.now();
  const input = await openInput(file);
  const onParked = (instance: string) => {
    progress.clear();
    remark(`${instance} could not be judged and is parked; see: holdfast parked list`);
  };
  const options: ImportOptions = {
    signal,
    onRefused: (line, error) => {
      progress.clear();
      remark(JSON.stringify({ line, error }));
    },
    onProgress: ({ lines, posted }) => progress.show(`${plural(lines, 'line')} read, ${count(posted)} posted`),
  };
  const intoStore = (): Promise<Imported> =>
    writing({ data, onParked }, async (holdfast) => {
      const marketplace = await ensureMarketplace(holdfast.runner, name);
      holdfast.workers.start();
      const tally = await importRows(storeImporter(holdfast, marketplace), input(), options);
      progress.show('bringing the read models up to date');
      await settle(holdfast);
      return { into: { marketplace: name }, tally };
    });
  const throughService = async (service: ServiceClient): Promise<Imported> => {
    leaveMarketplaceToKey(self);
    const importer = serviceImporter(service);
    const tally = await importRows(importer, input(), options);
    return { into: { service: service.url }, tally, note: importer.note?.() };
  };
  try {
    const { into, tally, note } = await atServiceOrStore({ store: intoStore, service: throughService });
    progress.clear();
    const stopped = signal.aborted;
    if (json) printJson({ ...into, ...tally, stopped });
    else print(summary(Object.values(into).join(), tally, performance.now() - started));
    if (note) remark(note);
    if (stopped) remark('Stopped before the end of the file. Run it again to go on.');
    process.exitCode = stopped ? EXIT.interrupted : tally.refused > 0 ? EXIT.usage : EXIT.fine;
  } finally {
    progress.clear();
    release();
  }
}

/** A file that cannot be opened says so before anything else is touched: a typing error leaves no empty store behind. */
async function openInput(file: string): Promise<() => Readable> {
  if (file === '-') return () => process.stdin;
  await (await open(file)).close();
  return () => createReadStream(file);
}

function summary(name: string, { posted, alreadyThere, refused, outcomes }: Tally, ms: number): string {
  const judged = (['allow', 'hold', 'block'] as const).map((outcome) => [
    paintOutcome(outcome, { allow: 'allowed', hold: 'held', block: 'blocked' }[outcome]),
    count(outcomes[outcome]),
  ]);
  const rows = [
    ['posted', count(posted)],
    ['already there', count(alreadyThere)],
    ['lines refused', count(refused)],
    ...judged,
    ...(outcomes.unjudged > 0 ? [['not judged', count(outcomes.unjudged)]] : []),
  ];
  return `${strong(`Imported into ${name}`)} in ${duration(ms)}\n${table(rows, { right: [1], indent: 2 })}`;
}
