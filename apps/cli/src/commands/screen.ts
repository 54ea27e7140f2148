import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { Command } from 'commander';
import { type Clock, systemClock } from '#kernel';
import {
  type CompiledPolicy,
  type CompiledRegistry,
  compilePolicy,
  compileRegistry,
  EMPTY_REGISTRY,
  explain,
  judge,
  PolicyDocumentError,
  textOf,
} from '#policy';
import { presetPolicy, presetRegistry } from '../documents.js';
import { linesOf, MAX_LINE_BYTES, writeLine } from './screen-lines.js';
import { LineError, rowOf, type ScreenRow } from './screen-row.js';

export interface ScreenOptions {
  readonly policy: CompiledPolicy;
  readonly registry: CompiledRegistry;
  readonly explain: boolean;
  readonly clock: Clock;
}

/** Exit status when some line could not be judged. */
export const SOME_LINES_FAILED = 2;

/** Judges every line of the input in order. Answers how many lines failed; those are told on `errors`. */
export async function screen(
  input: Readable,
  output: Writable,
  errors: Writable,
  options: ScreenOptions,
): Promise<number> {
  let failed = 0;
  for await (const { number, bytes } of linesOf(input)) {
    try {
      if (bytes === undefined) throw new LineError(`This line is longer than ${MAX_LINE_BYTES} bytes.`);
      await writeLine(output, verdictOn(rowOf(bytes), options));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      failed += 1;
      await writeLine(errors, { line: number, error: error.message });
    }
  }
  return failed;
}

function verdictOn({ id, input }: ScreenRow, options: ScreenOptions): object {
  const verdict = judge(options.policy, options.registry, input, options.clock.now());
  const { outcome, grounds, causes, signals, policy, inputDigest } = verdict;
  const shown = signals.map((signal) => ({ ...signal, text: textOf(signal, input) }));
  const line = { id, outcome, grounds, causes, signals: shown, policy, inputDigest };
  return options.explain ? { ...line, explanation: explain(verdict, input) } : line;
}

interface Flags {
  readonly policy?: string;
  readonly preset: string;
  readonly registry?: string;
  readonly explain?: true;
}

/** `holdfast screen`. */
export function screenCommand(): Command {
  return new Command('screen')
    .summary('judge a batch of bounties without storing anything')
    .description(
      'Reads one bounty a line (JSON) from standard input and writes one verdict a line to standard output, in the same order and in constant memory. A line that cannot be judged is told on standard error as {"line", "error"}; the others go on, and the exit status is 2.',
    )
    .option('--policy <file>', 'judge by this policy document')
    .option('--preset <name>', 'judge by a policy that comes with Holdfast: house, no-real-people, no-mature', 'house')
    .option('--registry <file>', 'know the names of this registry document instead of those that come with Holdfast')
    .option('--explain', 'add "explanation" to each verdict: who, what, which consent, which rule')
    .addHelpText('after', '\nExample:\n  holdfast screen --explain < bounties.jsonl > verdicts.jsonl')
    .action(async (flags: Flags, command: Command) => {
      const policy = loadPolicy(flags, command);
      const options = {
        policy,
        registry: loadRegistry(flags, command),
        explain: flags.explain === true,
        clock: systemClock,
      };
      const failed = await screen(process.stdin, process.stdout, process.stderr, options);
      if (failed > 0) process.exitCode = SOME_LINES_FAILED;
    });
}

function loadPolicy(flags: Flags, command: Command): CompiledPolicy {
  const name = flags.policy ?? flags.preset;
  let source: string | undefined;
  try {
    source = flags.policy === undefined ? presetPolicy(flags.preset) : readFileSync(flags.policy, 'utf8');
  } catch {
    source = undefined;
  }
  if (source === undefined)
    return command.error(
      `The policy "${name}" cannot be read. Give a file with --policy, or house, no-real-people or no-mature with --preset.`,
    );
  return compiled(name, command, () => compilePolicy(source, presetPolicy));
}

function loadRegistry({ registry: file }: Flags, command: Command): CompiledRegistry {
  const source = file === undefined ? presetRegistry('house') : readFileSync(file, 'utf8');
  return source === undefined ? EMPTY_REGISTRY : compiled(file ?? 'house', command, () => compileRegistry(source));
}

function compiled<D>(name: string, command: Command, compile: () => D): D {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof PolicyDocumentError)) throw error;
    return command.error(error.problems.map((p) => `${name}:${p.line}:${p.column} ${p.message}`).join('\n'));
  }
}
