import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { compilePolicy, lintPolicy, PolicyDocumentError } from '#policy';
import { housePolicySource } from '#runtime';
import { EXIT } from '../../exit.js';
import { type Globals, jsonOption, prose, withExamples } from '../../options.js';
import { print, printJson } from '../../terminal/output.js';
import { faint, paint } from '../../terminal/style.js';
import { plural } from '../../terminal/table.js';

interface Options extends Globals {
  readonly json?: boolean;
}

interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly rule?: string;
}

export function lintCommand(): Command {
  const command = new Command('lint')
    .summary('checks a document before it is drafted')
    .description(
      prose(`Checks a policy document: that it can be read, that it lets nothing through which no policy may let through, and that
its own examples come out as they say. What has problems cannot be activated.`),
    )
    .argument('<file>', 'the document (YAML); - for standard input')
    .addOption(jsonOption())
    .action((file: string, _options, self: Command) => run(file, self.optsWithGlobals<Options>()));
  return withExamples(command, 'policy lint atelier.yaml');
}

async function run(file: string, { json }: Options): Promise<void> {
  const source = readFileSync(file === '-' ? 0 : file, 'utf8');
  const problems = problemsOf(source);
  if (json) printJson({ file, problems });
  else if (problems.length === 0) print(`${paint('green', '✓')} ${file} is fine.\n`);
  else {
    for (const { line, column, message } of problems) print(`${file}:${line}:${column}  ${paint('red', message)}\n`);
    print(faint(`${plural(problems.length, 'problem')}\n`));
  }
  if (problems.length > 0) process.exitCode = EXIT.usage;
}

function problemsOf(source: string): Problem[] {
  try {
    const compiled = compilePolicy(source, housePolicySource);
    return lintPolicy(compiled).map(({ rule, message }) => ({ ...placeOfRule(source, rule), message, rule }));
  } catch (error) {
    if (error instanceof PolicyDocumentError) return [...error.problems];
    throw error;
  }
}

/** Where a rule begins; the first line for one that comes from a document this one extends. */
function placeOfRule(source: string, rule: string | undefined): { line: number; column: number } {
  const lines = source.split('\n');
  const at = rule === undefined ? -1 : lines.findIndex((line) => line.replace(/^[\s-]*id:\s*/, '').trim() === rule);
  const text = lines[at] ?? '';
  return at < 0 ? { line: 1, column: 1 } : { line: at + 1, column: text.indexOf('id:') + 1 };
}
