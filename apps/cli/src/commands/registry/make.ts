import { randomBytes } from 'node:crypto';
import { Command, InvalidArgumentError, Option } from 'commander';
import { badUsage } from '../../exit.js';
import { prose, withExamples } from '../../options.js';
import { print, remark } from '../../terminal/output.js';
import { plural } from '../../terminal/table.js';
import { namesIn } from './names.js';
import { registryText } from './registry-text.js';

interface Options {
  readonly name: string;
  readonly version: string;
  readonly protected?: string;
  readonly public?: string;
  readonly fictional?: string;
  readonly salt?: string;
}

export function makeCommand(): Command {
  const command = new Command('make')
    .summary('writes a registry out of lists of names')
    .description(
      prose(`Prints a registry document out of files that have one name to a line (UTF-8; blank lines and lines that begin with # are
left out; - is standard input). Protected names stand in it as salted hashes and never as names: reading it lists nobody. Public and fictional ones stand
in it as written.

Only one registry is in force in a marketplace. Activating one takes the place of the one before: what that named, and this does not, is not known any more. Keep
the lists somewhere safe, since the next version is made from them again.`),
    )
    .addOption(
      option(
        '--name <name>',
        'what the registry is called',
        NAME,
        'small letters, digits and hyphens',
      ).makeOptionMandatory(),
    )
    .addOption(
      option(
        '--version <version>',
        'raise it with every change',
        /^.{1,50}$/u,
        '1 to 50 characters',
      ).makeOptionMandatory(),
    )
    .option('--protected <file>', 'people who are not to be depicted')
    .option('--public <file>', 'people everybody knows')
    .option('--fictional <file>', 'names of nobody real')
    .addOption(
      option(
        '--salt <text>',
        'mixed into every protected entry (default: a new random one)',
        /^.{8,200}$/u,
        '8 to 200 characters',
      ),
    )
    .action((options: Options) => run(options));
  return withExamples(
    command,
    'registry make --name ours --version 1 --protected people.txt > ours.yaml',
    'policy draft ours.yaml',
    'policy activate ours@1',
  );
}

const NAME = /^[a-z][a-z0-9-]{0,63}$/;

function option(flags: string, about: string, shape: RegExp, inWords: string): Option {
  return new Option(flags, about).argParser((value: string) => {
    if (shape.test(value)) return value;
    throw new InvalidArgumentError(`It has to be ${inWords}.`);
  });
}

function run({ name, version, salt = newSalt(), ...files }: Options): void {
  if ([files.protected, files.public, files.fictional].filter((file) => file === '-').length > 1)
    throw badUsage('Standard input can be one list only. Give the others as files.');
  const names = {
    protected: files.protected === undefined ? [] : namesIn(files.protected),
    public: files.public === undefined ? [] : namesIn(files.public),
    fictional: files.fictional === undefined ? [] : namesIn(files.fictional),
  };
  const { text, counts } = registryText({ name, version, salt }, names);
  print(text);
  const said = `${plural(counts.protected, 'protected name')}, ${counts.public} public, ${counts.fictional} fictional`;
  remark(`${name}@${version}: ${said}.`);
}

function newSalt(): string {
  return randomBytes(16).toString('hex');
}
