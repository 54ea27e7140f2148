import { Command } from 'commander';
import { type Finding, type Verification, verifyDeployment } from '#runtime';
import { reading } from '../deployment.js';
import { EXIT } from '../exit.js';
import { type Globals, jsonOption, prose, withExamples } from '../options.js';
import { interruptible } from '../terminal/interrupt.js';
import { print, printJson, remark } from '../terminal/output.js';
import { printable } from '../terminal/printable.js';
import { Progress, percent } from '../terminal/progress.js';
import { faint, paint, strong } from '../terminal/style.js';
import { count, duration, plural, table } from '../terminal/table.js';

interface Options extends Globals {
  readonly json?: boolean;
  readonly replays?: boolean;
}

export function verifyCommand(): Command {
  const command = new Command('verify')
    .summary('checks that the log is sound and that the read models are what it gives')
    .description(
      prose(`Checks that the files are sound; that every event can be read, follows the one before it and what caused it; that
every stream folds, every text has its digest and every verdict its input; that every payout had a clearance which the
gate would give again, and no money went twice; and that the read models equal those that the log gives.

Works beside a running writer, and changes nothing. It shows what does not fit together, not who wrote it: for proof
against someone who rewrites the whole log, keep backups elsewhere.`),
    )
    .option('--replays', 'give every verdict of this build once more and compare; slow')
    .addOption(jsonOption())
    .action((_options, self: Command) => run(self.optsWithGlobals<Options>()));
  return withExamples(command, 'verify', 'verify --replays', 'verify --json | jq .findings[].problems[]');
}

async function run({ data, json, replays }: Options): Promise<void> {
  const { signal, release } = interruptible();
  const progress = new Progress();
  const started = performance.now();
  try {
    const verification = await reading(data, (opened) =>
      verifyDeployment(opened, {
        replays,
        signal,
        onProgress: ({ step, events, position, head }) =>
          progress.show(
            `${step} ${step === 'log' ? percent(Number(position), Number(head)) : ''}  ${plural(events, 'event')}`,
          ),
      }),
    );
    progress.clear();
    if (!verification) {
      remark('Stopped. Nothing can be said yet.');
      process.exitCode = EXIT.interrupted;
      return;
    }
    if (json) printJson(verification);
    else print(account(verification, performance.now() - started));
    if (!verification.sound) process.exitCode = EXIT.failed;
  } finally {
    progress.clear();
    release();
  }
}

export function account({ sound, events, streams, findings }: Verification, ms: number): string {
  const rows = findings.map(({ check, promise, looked, found, note }) => [
    found > 0 ? paint('red', '✗') : note && looked === 0 ? faint('–') : paint('green', '✓'),
    check,
    count(looked),
    found > 0 ? paint('red', plural(found, 'problem')) : faint(note ?? promise),
  ]);
  const end = sound
    ? paint('green', 'Sound.')
    : paint('red', 'Not sound. Keep the store as it is for examination, and restore it from a backup.');
  const size = `${plural(events, 'event')} in ${plural(streams, 'stream')}, ${duration(ms)}`;
  return `${strong('Verified')} ${size}\n${table(rows, { right: [2], indent: 2 })}${findings.map(problems).join('')}${end}\n`;
}

function problems({ check, problems: listed, found }: Finding): string {
  if (found === 0) return '';
  const more = found > listed.length ? `  … and ${count(found - listed.length)} more\n` : '';
  return `\n${strong(check)}\n${listed.map(({ place, detail }) => `  ${place}\n    ${printable(detail)}\n`).join('')}${more}\n`;
}
