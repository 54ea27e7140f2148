import { Command } from 'commander';
import { marketplaceId } from '#runtime';
import { reading } from '../../deployment.js';
import { type Globals, jsonOption, marketplaceOption, withExamples } from '../../options.js';
import { keysAt } from '../../service/keys.js';
import { namedService } from '../../service/where.js';
import { print, printJson } from '../../terminal/output.js';
import { printable } from '../../terminal/printable.js';
import { faint, paint } from '../../terminal/style.js';
import { table } from '../../terminal/table.js';
import { type KeyListing, keysIn } from './keys-in.js';

interface Options extends Globals {
  readonly marketplace: string;
  readonly json?: boolean;
}

export function listCommand(): Command {
  const command = new Command('list')
    .summary('the keys of a marketplace')
    .description('Lists the keys of a marketplace, in the order they were made, and which of them were revoked.')
    .addOption(marketplaceOption())
    .addOption(jsonOption())
    .action((_options, self: Command) => run(self.optsWithGlobals<Options>()));
  return withExamples(command, 'keys list', 'keys list --marketplace atelier --json');
}

async function run({ data, marketplace, json }: Options): Promise<void> {
  const service = namedService();
  const keys = service
    ? await keysAt(service, marketplace)
    : await reading(data, ({ store }) => keysIn(store.undecrypted, marketplaceId(marketplace)));
  if (json) return printJson(keys);
  if (keys.length === 0) return print('There are no keys.\n');
  print(table([['', 'id', 'role', 'name', 'subject', 'made', ''].map(faint), ...keys.map(rowOf)]));
}

function rowOf({ id, role, name, subject, createdAt, revokedAt }: KeyListing): string[] {
  const mark = revokedAt === undefined ? paint('green', '●') : ' ';
  const acting = subject === id ? faint('itself') : printable(subject, 40);
  return [mark, id, role, printable(name, 40), acting, createdAt, revokedAt ? faint(`revoked ${revokedAt}`) : ''];
}
