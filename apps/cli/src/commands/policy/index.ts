import { Command } from 'commander';
import { prose } from '../../options.js';
import { activateCommand } from './activate.js';
import { diffCommand } from './diff.js';
import { draftCommand } from './draft.js';
import { lintCommand } from './lint.js';
import { listCommand } from './list.js';
import { showCommand } from './show.js';

export function policyCommand(): Command {
  const command = new Command('policy')
    .summary('policies and registries: draft, activate, list, show, diff, lint')
    .description(
      prose(`Policies and registries of known names are documents, versioned and named by the digest of what they say. Drafting stores a version for good; activating
puts one in force: every verdict under another is stale from that moment, and everything is judged again.`),
    );
  for (const sub of [lintCommand(), draftCommand(), activateCommand(), listCommand(), showCommand(), diffCommand()])
    command.addCommand(sub);
  return command;
}
