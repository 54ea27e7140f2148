import { Command } from 'commander';
import { revokeKey } from '#operations';
import { marketplaceId } from '#runtime';
import { OPERATOR, writing } from '../../deployment.js';
import { badUsage, failed } from '../../exit.js';
import { type Globals, marketplaceOption, withExamples } from '../../options.js';
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
  await writing({ data, store: 'existing' }, async ({ runner }) => {
    const answer = await runner.run({ actor: OPERATOR, marketplace: marketplaceId(name) }, revokeKey(id));
    if (!answer.ok && answer.refusal.code === 'not-found')
      throw failed(`There is no such key in ${name}. See: holdfast keys list --marketplace ${name}`);
    if (!answer.ok) throw failed(answer.refusal.detail);
    print(`${answer.appended ? 'Revoked' : 'Revoked before:'} ${id}\n`);
  });
}
