import { Command } from 'commander';
import { prose } from '../../options.js';
import { makeCommand } from './make.js';

export function registryCommand(): Command {
  return new Command('registry')
    .summary('registries of known names: make')
    .description(
      prose(`A registry names protected people, who are in it as salted hashes alone, and public and fictional ones, in plain words. It is a
document like a policy: holdfast policy draft, activate, list and show take both.`),
    )
    .addCommand(makeCommand());
}
