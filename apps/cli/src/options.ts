import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_DATA } from '#runtime';

export interface Globals {
  readonly data: string;
}

/** The options that every command knows. */
export function addGlobalOptions(program: Command): Command {
  return program
    .addOption(
      new Option('--data <dir>', 'the folder that holds everything of one deployment')
        .env('HOLDFAST_DATA')
        .default(DEFAULT_DATA),
    )
    .option('--no-color', 'no colours, also on a terminal');
}

export function marketplaceOption(): Option {
  return new Option('-m, --marketplace <name>', 'which marketplace').default('demo').argParser((name: string) => {
    if (name.length >= 1 && name.length <= 100) return name;
    throw new InvalidArgumentError('A name has 1 to 100 characters.');
  });
}

export function kindOption(): Option {
  return new Option('--kind <kind>', 'which of the two, where both have the name').choices(['policy', 'registry']);
}

export function jsonOption(): Option {
  return new Option('--json', 'for scripts: JSON on standard output');
}

/** A command with its place in the help, and examples below it. */
export function withExamples(command: Command, ...examples: readonly string[]): Command {
  return command.addHelpText(
    'after',
    `\nExamples:\n${examples.map((example) => `  $ holdfast ${example}\n`).join('')}`,
  );
}

/** Text for the help, which finds its own line breaks: only blank lines stay. */
export function prose(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .join('\n\n');
}
