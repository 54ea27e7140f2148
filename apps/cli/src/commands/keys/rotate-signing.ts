import { Command } from 'commander';
import { addSigningKey, dataFolder } from '#runtime';
import { demandStore } from '../../deployment.js';
import { type Globals, prose, withExamples } from '../../options.js';
import { print, remark } from '../../terminal/output.js';

export function rotateSigningCommand(): Command {
  const command = new Command('rotate-signing')
    .summary('makes a new key that signs clearances')
    .description(
      prose(`Makes a new key in the folder "signing" of the data folder. It signs every clearance from then on, also those of a service
that is running. What the older keys signed can still be verified, until you remove their files.`),
    )
    .action((_options, self: Command) => run(self.optsWithGlobals<Globals>()));
  return withExamples(command, 'keys rotate-signing');
}

async function run({ data }: Globals): Promise<void> {
  demandStore(data);
  const { signing } = dataFolder(data);
  print(`${await addSigningKey(signing)}\n`);
  remark(
    `It signs from now on. Six minutes from now the older files in ${signing} may go: nothing they signed is good any more.`,
  );
}
