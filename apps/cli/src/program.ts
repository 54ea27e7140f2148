import { Command } from 'commander';
import { eraseCommand } from './commands/erase.js';
import { importCommand } from './commands/import.js';
import { keysCommand } from './commands/keys/index.js';
import { parkedCommand } from './commands/parked.js';
import { policyCommand } from './commands/policy/index.js';
import { rebuildCommand } from './commands/rebuild.js';
import { replayCommand } from './commands/replay.js';
import { screenCommand } from './commands/screen.js';
import { verifyCommand } from './commands/verify.js';
import { EXIT_HELP } from './exit.js';
import { addGlobalOptions } from './options.js';
import { strong } from './terminal/style.js';
import { packageVersion } from './version.js';

export function buildProgram(): Command {
  const program = addGlobalOptions(new Command('holdfast'))
    .description('The policy gate of a bounty marketplace: judges what is posted and delivered, keeps its history.')
    .version(packageVersion(), '--version', 'prints the version')
    .helpOption('-h, --help', 'prints this')
    .addHelpText('after', `\n${EXIT_HELP}\n\nMore about one command: holdfast help <command>`);
  const commands = [
    screenCommand(),
    importCommand(),
    replayCommand(),
    verifyCommand(),
    rebuildCommand(),
    policyCommand(),
    keysCommand(),
    parkedCommand(),
    eraseCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  everywhere(program, (command) => {
    command.exitOverride().showHelpAfterError(`(${commandPath(command)} --help shows how.)`);
    command.configureHelp({ showGlobalOptions: true, styleTitle: strong });
  });
  program.hook('preAction', (_program, action) => {
    if (action.optsWithGlobals().color === false) process.env.NO_COLOR = '1';
  });
  return program;
}

function everywhere(command: Command, change: (command: Command) => void): void {
  change(command);
  for (const sub of command.commands) everywhere(sub, change);
}

function commandPath(command: Command): string {
  return command.parent ? `${commandPath(command.parent)} ${command.name()}` : command.name();
}
