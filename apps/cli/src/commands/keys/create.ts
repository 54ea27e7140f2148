import { Command, InvalidArgumentError, Option } from 'commander';
import { KEY_ROLES, type KeyRole } from '#domain';
import { createKey } from '#operations';
import { ensureMarketplace, keyToken, mintKey } from '#runtime';
import { OPERATOR, writing } from '../../deployment.js';
import { failed } from '../../exit.js';
import { type Globals, jsonOption, marketplaceOption, prose, withExamples } from '../../options.js';
import { createKeyAt, type KeyMade, type KeyWanted } from '../../service/keys.js';
import { atServiceOrStore } from '../../service/where.js';
import { print, printJson, remark } from '../../terminal/output.js';

interface Options extends Globals {
  readonly marketplace: string;
  readonly role: KeyRole;
  readonly name: string;
  readonly subject?: string;
  readonly json?: boolean;
}

export function createCommand(): Command {
  const command = new Command('create')
    .summary('makes a key, and prints it once')
    .description(
      prose(`Makes a key and prints it: it cannot be seen again. Everything done with it is recorded under its subject, by default
the key's own id. Give the new key of a person the subject of the old one, and they stay one person.`),
    )
    .addOption(new Option('--role <role>', 'what it is for').choices([...KEY_ROLES]).makeOptionMandatory())
    .addOption(
      new Option('--name <label>', 'a short label to tell it from others').argParser(upTo(100)).makeOptionMandatory(),
    )
    .addOption(new Option('--subject <id>', 'who acts with it: an opaque id, no name').argParser(upTo(200)))
    .addOption(marketplaceOption())
    .addOption(jsonOption())
    .action((_options, self: Command) => run(self.optsWithGlobals<Options>()));
  return withExamples(
    command,
    'keys create --role payout --name "nightly payouts"',
    'keys create --role moderator --name "desk, new laptop" --subject mod-7',
  );
}

function upTo(length: number): (text: string) => string {
  return (text) => {
    if (text.length >= 1 && text.length <= length) return text;
    throw new InvalidArgumentError(`It has 1 to ${length} characters.`);
  };
}

async function run({ data, marketplace, json, role, name, subject }: Options): Promise<void> {
  const wanted = { role, name, subject };
  const { id, token, ...made } = await atServiceOrStore({
    service: (service) => createKeyAt(service, marketplace, wanted),
    store: () => createInStore(data, marketplace, wanted),
  });
  if (json) printJson({ marketplace, id, role, name, subject: made.subject, token });
  else print(`${token}\n`);
  if (!json) remark(`Keep it safe: it cannot be shown again. To take it back: holdfast keys revoke ${id}`);
}

async function createInStore(data: string, marketplace: string, wanted: KeyWanted): Promise<KeyMade> {
  const { secret, secretHash } = mintKey();
  return writing({ data }, async ({ runner }) => {
    const context = { actor: OPERATOR, marketplace: await ensureMarketplace(runner, marketplace) };
    const answer = await runner.run(context, createKey({ ...wanted, secretHash }));
    if (!answer.ok) throw failed(answer.refusal.detail);
    const { key: id } = answer.value;
    return { id, subject: wanted.subject ?? id, token: keyToken(id, secret) };
  });
}
