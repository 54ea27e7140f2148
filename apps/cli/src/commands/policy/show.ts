import { Command } from 'commander';
import type { DocumentKind } from '#operations';
import { marketplaceId } from '#runtime';
import { type Globals, jsonOption, kindOption, marketplaceOption, withExamples } from '../../options.js';
import { print, printJson, remark } from '../../terminal/output.js';
import { choose, versionsIn } from './documents.js';

interface Options extends Globals {
  readonly marketplace: string;
  readonly kind?: DocumentKind;
  readonly json?: boolean;
}

export function showCommand(): Command {
  const command = new Command('show')
    .summary('prints a document as it was written')
    .description('Prints a policy or registry document as it was written, to read or to start a new one from.')
    .argument('<name[@version]>', 'which policy or registry')
    .addOption(kindOption())
    .addOption(marketplaceOption())
    .addOption(jsonOption())
    .action((name: string, _options, self: Command) => run(name, self.optsWithGlobals<Options>()));
  return withExamples(
    command,
    'policy show house',
    'policy show atelier@3 > atelier.yaml',
    'policy show house --kind registry',
  );
}

async function run(wanted: string, { data, marketplace, kind, json }: Options): Promise<void> {
  const chosen = choose(wanted, await versionsIn(data, marketplaceId(marketplace)), kind);
  if (json) return printJson(chosen);
  if (process.stdout.isTTY) remark(`${chosen.name}@${chosen.version}  ${chosen.digest}\n`);
  print(chosen.source.endsWith('\n') ? chosen.source : `${chosen.source}\n`);
}
