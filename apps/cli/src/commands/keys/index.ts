import { Command } from 'commander';
import { prose } from '../../options.js';
import { createCommand } from './create.js';
import { listCommand } from './list.js';
import { revokeCommand } from './revoke.js';

export function keysCommand(): Command {
  const command = new Command('keys').summary('keys to the service: create, list, revoke').description(
    prose(`A key opens the service for one role in one marketplace. It is shown when it is made and never again: what is stored is a
hash of its secret. Revoking takes effect at the next call.`),
  );
  for (const sub of [createCommand(), listCommand(), revokeCommand()]) command.addCommand(sub);
  return command;
}
