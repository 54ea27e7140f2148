import { Command } from 'commander';
import { digestOf } from '#kernel';
import type { CompiledPolicy } from '#policy';
import { marketplaceId } from '#runtime';
import { badUsage } from '../../exit.js';
import { type Globals, jsonOption, marketplaceOption, withExamples } from '../../options.js';
import { print, printJson } from '../../terminal/output.js';
import { faint, paint, strong } from '../../terminal/style.js';
import { plural } from '../../terminal/table.js';
import { textDiff } from '../../text-diff.js';
import { chooseOrRead, compile } from './documents.js';

interface Options extends Globals {
  readonly marketplace: string;
  readonly text?: boolean;
  readonly json?: boolean;
}

interface RuleDifference {
  readonly rule: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** The parts of a rule that differ. */
  readonly parts: readonly { readonly part: string; readonly before: unknown; readonly after: unknown }[];
}

export function diffCommand(): Command {
  const command = new Command('diff')
    .summary('the rules that two policies do not share')
    .description(
      'Says which rules two policies do not share, with all that they extend. Each is NAME[@VERSION] or a file.',
    )
    .argument('<a>', 'the one')
    .argument('<b>', 'the other')
    .addOption(marketplaceOption())
    .option('--text', 'the difference of the texts instead')
    .addOption(jsonOption())
    .action((a: string, b: string, _options, self: Command) => run(a, b, self.optsWithGlobals<Options>()));
  return withExamples(command, 'policy diff house no-real-people', 'policy diff atelier@2 atelier.yaml --text');
}

async function run(a: string, b: string, { data, marketplace, text, json }: Options): Promise<void> {
  const id = marketplaceId(marketplace);
  const [left, right] = [await chooseOrRead(a, data, id), await chooseOrRead(b, data, id)];
  if (text) return print(coloured(textDiff(left.source, right.source, a, b)));
  if (left.kind !== 'policy' || right.kind !== 'policy')
    throw badUsage('A registry has no rules to compare. Add --text for the difference of the texts.');
  const differences = differ(compile(left), compile(right));
  if (json) return printJson({ a: left.digest, b: right.digest, rules: differences });
  if (differences.length === 0) return print('They have the same rules.\n');
  print(`${strong(plural(differences.length, 'rule'))} ${differences.length === 1 ? 'differs' : 'differ'}\n\n`);
  print(differences.map(describe).join(''));
}

function differ(a: CompiledPolicy, b: CompiledPolicy): RuleDifference[] {
  const before = new Map(a.rules.map(({ shape }) => [shape.id, new Map(Object.entries(shape))]));
  const after = new Map(b.rules.map(({ shape }) => [shape.id, new Map(Object.entries(shape))]));
  const found: RuleDifference[] = [];
  for (const [rule, old] of before) {
    const now = after.get(rule);
    const parts = [...new Set([...old.keys(), ...(now?.keys() ?? [])])]
      .map((part) => ({ part, before: old.get(part), after: now?.get(part) }))
      .filter((p) => digestOf(p.before ?? null) !== digestOf(p.after ?? null));
    if (!now) found.push({ rule, change: 'removed', parts: [] });
    else if (parts.length > 0) found.push({ rule, change: 'changed', parts });
  }
  for (const rule of after.keys())
    if (!before.has(rule)) found.push({ rule, change: 'added', parts: whole(after.get(rule)) });
  return found;
}

function whole(rule: ReadonlyMap<string, unknown> | undefined): RuleDifference['parts'] {
  return [...(rule ?? [])]
    .filter(([part]) => part !== 'id')
    .map(([part, after]) => ({ part, before: undefined, after }));
}

const SIGN = { added: ['green', '+'], removed: ['red', '-'], changed: ['yellow', '~'] } as const;

function describe({ rule, change, parts }: RuleDifference): string {
  const [colour, sign] = SIGN[change];
  const lines = parts.map(({ part, before, after }) => {
    const was = before === undefined ? '' : `      ${paint('red', `- ${JSON.stringify(before)}`)}\n`;
    const is = after === undefined ? '' : `      ${paint('green', `+ ${JSON.stringify(after)}`)}\n`;
    return change === 'added' ? `    ${faint(part)} ${JSON.stringify(after)}\n` : `    ${faint(part)}\n${was}${is}`;
  });
  return `${paint(colour, `${sign} ${rule}`)} ${faint(change)}\n${lines.join('')}`;
}

function coloured(diff: string): string {
  return diff.replaceAll(/^[+-].*$/gm, (line) => paint(line.startsWith('+') ? 'green' : 'red', line));
}
