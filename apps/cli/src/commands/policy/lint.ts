import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { documentProblems } from '#runtime';
import { EXIT } from '../../exit.js';
import { type Globals, jsonOption, prose, withExamples } from '../../options.js';
import { print, printJson } from '../../terminal/output.js';
import { faint, paint } from '../../terminal/style.js';
import { plural } from '../../terminal/table.js';

interface Options extends Globals {
  readonly json?: boolean;
}

export function lintCommand(): Command {
  const command = new Command('lint')
    .summary('checks a document before it is drafted')
    .description(
      prose(`Checks a policy or registry document: that it can be read, that a policy lets nothing through which no policy may let
through, and that its own examples come out as they say. What has problems cannot be activated.`),
    )
    .argument('<file>', 'the document (YAML); - for standard input')
    .addOption(jsonOption())
    .action((file: string, _options, self: Command) => run(file, self.optsWithGlobals<Options>()));
  return withExamples(command, 'policy lint atelier.yaml');
}

async function run(file: string, { json }: Options): Promise<void> {
  const source = readFileSync(file === '-' ? 0 : file, 'utf8');
  const problems = documentProblems(source);
  if (json) printJson({ file, problems });
  else if (problems.length === 0) print(`${paint('green', '✓')} ${file} is fine.\n`);
  else {
    for (const { line, column, message } of problems) print(`${file}:${line}:${column}  ${paint('red', message)}\n`);
    print(faint(`${plural(problems.length, 'problem')}\n`));
  }
  if (problems.length > 0) process.exitCode = EXIT.usage;
}
