import { Command } from 'commander';
import { revokeKey } from '#operations';
import { marketplaceId } from '#runtime';
import { OPERATOR, writing } from '../../deployment.js';
import { badUsage, type CommandFailed, failed } from '../../exit.js';
import { type Globals, marketplaceOption, withExamples } from '../../options.js';
import { ServiceRefused } from '../../service/errors.js';
import { revokeKeyAt } from '../../service/keys.js';
import { atServiceOrStore } from '../../service/where.js';
import { print } from '../../terminal/output.js';
import { keyIdIn } from './key-id.js';

interface Options extends Globals {
  readonly marketplace: string;
}

export function revokeCommand(): Command {
  const command = new Command('revoke')
    .summary('takes a key back, for good')
    .description('Takes a key back, for good. From the next call on it opens nothing. Revoking it again does nothing.')
    .argument('<id>', 'as `keys list` names it')
    .addOption(marketplaceOption())
    .action((id: string, _options, self: Command) => run(id, self.optsWithGlobals<Options>()));
  return withExamples(command, 'keys revoke 0198c1d2-7a54-7cc1-a1a5-5f4b2d0f0c11');
}

async function run(wanted: string, { data, marketplace: name }: Options): Promise<void> {
  const id = keyIdIn(wanted);
  if (!id) throw badUsage('Name the key by its id. See: holdfast keys list');
  const changed = await atServiceOrStore({
    service: (service) => revokeKeyAt(service, name, id).then(() => true),
    store: () => revokeInStore(data, name, id),
  }).catch((error: unknown) => {
    if (error instanceof ServiceRefused && error.code === 'not-found') throw noSuchKey(name);
    throw error;
  });
  print(`${changed ? 'Revoked' : 'Revoked before:'} ${id}\n`);
}

function revokeInStore(data: string, name: string, id: string): Promise<boolean> {
  return writing({ data, store: 'existing' }, async ({ runner }) => {
    const answer = await runner.run({ actor: OPERATOR, marketplace: marketplaceId(name) }, revokeKey(id));
    if (answer.ok) return answer.appended !== undefined;
    throw answer.refusal.code === 'not-found' ? noSuchKey(name) : failed(answer.refusal.detail);
  });
}

function noSuchKey(marketplace: string): CommandFailed {
  return failed(`There is no such key in ${marketplace}. See: holdfast keys list --marketplace ${marketplace}`);
}
