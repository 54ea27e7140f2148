import { Command } from 'commander';
import { marketplaceId } from '#runtime';
import { type Globals, jsonOption, marketplaceOption, withExamples } from '../../options.js';
import { documentsAt } from '../../service/policies.js';
import { namedService } from '../../service/where.js';
import { print, printJson } from '../../terminal/output.js';
import { printable } from '../../terminal/printable.js';
import { faint, paint } from '../../terminal/style.js';
import { table } from '../../terminal/table.js';
import { type DocumentListing, type DocumentVersion, shippedVersions, versionsIn } from './documents.js';

interface Options extends Globals {
  readonly marketplace: string;
  readonly json?: boolean;
}

export function listCommand(): Command {
  const command = new Command('list')
    .summary('the policies and registries of a marketplace')
    .description(
      'Lists the policies and registries of a marketplace, and those that come with Holdfast and could be activated.',
    )
    .addOption(marketplaceOption())
    .addOption(jsonOption())
    .action((_options, self: Command) => run(self.optsWithGlobals<Options>()));
  return withExamples(command, 'policy list', 'policy list --marketplace atelier --json');
}

async function run({ data, marketplace, json }: Options): Promise<void> {
  const service = namedService();
  const drafted: readonly (DocumentListing | DocumentVersion)[] = service
    ? await documentsAt(service, marketplace)
    : await versionsIn(data, marketplaceId(marketplace));
  const shipped = shippedVersions().filter(
    ({ kind, digest }) => !drafted.some((d) => d.kind === kind && d.digest === digest),
  );
  const all = [...drafted, ...shipped];
  if (json) return printJson(all.map(forScripts));
  const rows = all.map((version) => [
    version.active ? paint('green', '●') : ' ',
    version.kind,
    version.name,
    printable(version.version),
    version.digest.slice(0, 19),
    stateOf(version),
  ]);
  print(table([['', 'kind', 'name', 'version', 'digest', ''].map(faint), ...rows]));
}

/** Without texts, which a service does not list. */
function forScripts(version: DocumentListing | DocumentVersion): object {
  if (!('source' in version)) return version;
  const { source: _source, extends: bases, ...rest } = version;
  return { ...rest, extends: bases.map((base) => base.name) };
}

function stateOf({ from, active, retired, draftedAt }: DocumentListing): string {
  if (from === 'shipped') return faint('comes with Holdfast, not drafted here');
  if (active) return paint('green', 'in force');
  return faint(retired ? 'retired' : `drafted ${draftedAt}`);
}
