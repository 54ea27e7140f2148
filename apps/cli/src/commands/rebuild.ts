import { Command } from 'commander';
import { writing } from '../deployment.js';
import { EXIT } from '../exit.js';
import { type Globals, prose, withExamples } from '../options.js';
import { interruptible } from '../terminal/interrupt.js';
import { print, remark } from '../terminal/output.js';
import { Progress, percent } from '../terminal/progress.js';
import { duration, plural } from '../terminal/table.js';

export function rebuildCommand(): Command {
  const command = new Command('rebuild')
    .summary('drops the read models and builds them again from the log')
    .description(
      prose(`Builds the read models again from the first event on, in a file of their own, and swaps it in at the end: until then
the present ones stay. Needs the store for itself.`),
    )
    .action((_options, self: Command) => run(self.optsWithGlobals<Globals>()));
  return withExamples(command, 'rebuild', 'rebuild --data /srv/holdfast');
}

async function run({ data }: Globals): Promise<void> {
  const { signal, release } = interruptible();
  const progress = new Progress();
  const started = performance.now();
  let folded = 0;
  try {
    await writing({ data, store: 'existing' }, async ({ readModels, store }) => {
      await readModels.rebuild({
        store: store.undecrypted,
        signal,
        onProgress: ({ events, position, head }) => {
          folded = events;
          progress.show(`rebuilding ${percent(Number(position), Number(head))}  ${plural(events, 'event')}`);
        },
      });
    });
    progress.clear();
    if (signal.aborted) {
      remark('Stopped. The read models are as they were.');
      process.exitCode = EXIT.interrupted;
      return;
    }
    const ms = performance.now() - started;
    print(`Rebuilt the read models from ${plural(folded, 'event')} in ${duration(ms)}.\n`);
  } finally {
    progress.clear();
    release();
  }
}
