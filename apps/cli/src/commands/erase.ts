import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { loadMasterKey, openKeyRing } from '#event-store';
import { dataFolder, marketplaceId } from '#runtime';
import { demandStore } from '../deployment.js';
import { badUsage, failed } from '../exit.js';
import { type Globals, marketplaceOption, prose, withExamples } from '../options.js';
import { print } from '../terminal/output.js';
import { printable } from '../terminal/printable.js';

interface Options extends Globals {
  readonly marketplace: string;
  readonly yes?: boolean;
}

const MEANING = `Everything personal that this party wrote will read [erased], here and in every copy of the log, for good: no
backup of the log brings it back, only one of the key store would. What stays: that it was posted, when, what was decided
and by which rules. Verdicts already given stand; what is judged again is held, as nothing is left to judge. Nothing
personal can be stored for this party any more.`;

export function eraseCommand(): Command {
  const command = new Command('erase')
    .summary("destroys a party's key: what they wrote reads [erased] from then on")
    .description(
      prose(`Destroys the key of one party of a marketplace: a poster or creator by their account, a depicted person by the id of
their consent record. ${MEANING}

Works beside a running service.`),
    )
    .argument('<party>', 'an account, or the id of a consent record')
    .addOption(marketplaceOption())
    .option('-y, --yes', 'do not ask')
    .action((party: string, _options, self: Command) => run(party, self.optsWithGlobals<Options>()));
  return withExamples(command, 'erase poster-17 --marketplace atelier');
}

async function run(party: string, { data, marketplace, yes }: Options): Promise<void> {
  demandStore(data);
  const folder = dataFolder(data);
  const masterKey = loadMasterKey({ file: folder.masterKey, keyStore: folder.keys, env: process.env, create: false });
  const keys = openKeyRing({ path: folder.keys, masterKey });
  try {
    const subject = `${marketplaceId(marketplace)}/${party}`;
    const who = `${printable(party)} in ${printable(marketplace)}`;
    const { state } = keys.lookup(subject);
    if (state === 'destroyed') return print(`${who} was erased before.\n`);
    if (state === 'missing') throw failed(`Nothing personal is stored for ${who}. Check the name and the marketplace.`);
    if (!yes) await confirm(party, who);
    await keys.destroy(subject);
    print(`Erased ${who}.\n`);
  } finally {
    await keys.close();
  }
}

async function confirm(party: string, who: string): Promise<void> {
  if (!process.stdin.isTTY) throw badUsage(`This cannot be undone. Add --yes to erase ${who} without being asked.`);
  print(`${MEANING}\n\n`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`Type ${printable(party)} to erase ${who}: `);
    if (answer.trim() !== party) throw failed('Nothing was erased.');
  } finally {
    terminal.close();
  }
}
