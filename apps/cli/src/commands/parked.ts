import { Command } from 'commander';
import { idOf, streamName } from '#kernel';
import { processInstance } from '#subscriptions';
import { OPERATOR, reading, settle, writing } from '../deployment.js';
import { badUsage, EXIT, failed } from '../exit.js';
import { type Globals, jsonOption, prose, withExamples } from '../options.js';
import { type ParkedInstance, parkedInstances } from '../parked-instances.js';
import { print, printJson } from '../terminal/output.js';
import { printable } from '../terminal/printable.js';
import { faint, paint, strong } from '../terminal/style.js';
import { plural, table } from '../terminal/table.js';

interface Options extends Globals {
  readonly json?: boolean;
  readonly all?: boolean;
}

export function parkedCommand(): Command {
  return new Command('parked')
    .summary('what the policy saga could not get past')
    .description(
      prose(`An event that cannot be worked off parks the one instance it is for (a bounty with its submissions and rewards, a
consent, a marketplace), with all that comes for it later. The others go on, and the gate pays nothing meanwhile.`),
    )
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(retryCommand());
}

function listCommand(): Command {
  const command = new Command('list')
    .summary('lists what is parked')
    .description('Lists what is parked: since when, at which event, why, and how much waits behind it.')
    .addOption(jsonOption())
    .action((_options, self: Command) => list(self.optsWithGlobals<Options>()));
  return withExamples(command, 'parked list');
}

function retryCommand(): Command {
  const command = new Command('retry')
    .summary('tries one instance, or all, again')
    .description('Tries again, in order, what an instance stopped at and all that waits behind it.')
    .argument('[instance]', 'as `parked list` names it')
    .option('--all', 'all that is parked')
    .action((instance: string | undefined, _options, self: Command) =>
      retry(instance, self.optsWithGlobals<Options>()),
    );
  return withExamples(command, 'parked retry bounty-0198c1d2-7a54-7cc1-a1a5-5f4b2d0f0c11', 'parked retry --all');
}

async function list({ data, json }: Options): Promise<void> {
  const parked = await reading(data, ({ store }) => parkedInstances(store.undecrypted));
  if (json) printJson(parked);
  else print(parked.length === 0 ? 'Nothing is parked.\n' : parked.map(describe).join('\n'));
}

function describe({ instance, since, cause, error, attempts, queued }: ParkedInstance): string {
  const rows = [
    [faint('since'), since],
    [faint('at'), `${cause.stream}@${cause.revision} (${cause.type})`],
    [faint('error'), `${error.name}: ${printable(error.message, 400)}`],
    [faint('tried'), plural(attempts, 'time')],
    [faint('behind it'), plural(queued, 'event')],
  ];
  return `${strong(instance)}\n${table(rows, { indent: 2 })}`;
}

async function retry(wanted: string | undefined, { data, all }: Options): Promise<void> {
  if ((wanted === undefined) === !all) throw badUsage('Name one parked instance, or say --all.');
  await writing({ data, store: 'existing' }, async (holdfast) => {
    const { store, runner, workers } = holdfast;
    const parked = await parkedInstances(store.undecrypted);
    const chosen = all ? parked : parked.filter(({ instance }) => instance === withoutCategory(wanted ?? ''));
    if (chosen.length === 0 && !all) throw failed(`${wanted} is not parked. See: holdfast parked list`);
    for (const { instance, marketplace } of chosen) {
      const context = { actor: OPERATOR, marketplace };
      await runner.run(context, async (tx) => {
        await tx.execute(processInstance, instance, { type: 'request-retry' });
        return undefined;
      });
    }
    workers.start();
    await settle(holdfast);
    const still = new Map((await parkedInstances(store.undecrypted)).map((p) => [p.instance, p]));
    for (const { instance } of chosen) print(outcome(instance, still.get(instance)));
    if (chosen.length === 0) print('Nothing is parked.\n');
    if (chosen.some(({ instance }) => still.has(instance))) process.exitCode = EXIT.failed;
  });
}

/** People copy the name of the stream as well. */
function withoutCategory(wanted: string): string {
  return wanted.startsWith(streamName(processInstance.category, '')) ? idOf(wanted) : wanted;
}

function outcome(instance: string, still: ParkedInstance | undefined): string {
  if (!still) return `${paint('green', '✓')} ${instance} goes on\n`;
  const { cause, error } = still;
  return `${paint('red', '✗')} ${instance} is parked again, at ${cause.stream}@${cause.revision}: ${printable(error.message, 400)}\n`;
}
