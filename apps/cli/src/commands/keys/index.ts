import { Command } from 'commander';
import { prose } from '../../options.js';
import { createCommand } from './create.js';
import { listCommand } from './list.js';
import { revokeCommand } from './revoke.js';
import { rotateSigningCommand } from './rotate-signing.js';

export function keysCommand(): Command {
  const command = new Command('keys').summary('keys to the service: create, list, revoke; rotate-signing').description(
    prose(`A key opens the service for one role in one marketplace. It is shown when it is made and never again: what is stored is a
hash of its secret. Revoking takes effect at the next call.`),
  );
  for (const sub of [createCommand(), listCommand(), revokeCommand(), rotateSigningCommand()]) command.addCommand(sub);
  return command;
}
