import { Command } from 'commander';
import { eraseCommand } from './commands/erase.js';
import { importCommand } from './commands/import.js';
import { keysCommand } from './commands/keys/index.js';
import { parkedCommand } from './commands/parked.js';
import { policyCommand } from './commands/policy/index.js';
import { rebuildCommand } from './commands/rebuild.js';
import { registryCommand } from './commands/registry/index.js';
import { replayCommand } from './commands/replay.js';
import { screenCommand } from './commands/screen.js';
import { verifyCommand } from './commands/verify.js';
import { EXIT_HELP } from './exit.js';
import { addGlobalOptions } from './options.js';
import { strong } from './terminal/style.js';
import { packageVersion } from './version.js';

export function buildProgram(args: readonly string[]): Command {
  const program = addGlobalOptions(new Command('holdfast'))
    .description('The policy gate of a bounty marketplace: judges what is posted and delivered, keeps its history.')
    .helpOption('-h, --help', 'prints this')
    .addHelpText('after', `\n${EXIT_HELP}\n\nMore about one command: holdfast help <command>`);
  const commands = [
    screenCommand(),
    importCommand(),
    replayCommand(),
    verifyCommand(),
    rebuildCommand(),
    policyCommand(),
    registryCommand(),
    keysCommand(),
    parkedCommand(),
    eraseCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  if (!behindCommand(program, args, '--version')) program.version(packageVersion(), '--version', 'prints the version');
  everywhere(program, (command) => {
    command.exitOverride().showHelpAfterError(`(${commandPath(command)} --help shows how.)`);
    command.configureHelp({ showGlobalOptions: true, styleTitle: strong });
  });
  program.hook('preAction', (_program, action) => {
    if (action.optsWithGlobals().color === false) process.env.NO_COLOR = '1';
  });
  return program;
}

/** Whether an option stands behind a command that has it too: then it is the command's, and no longer the program's. */
function behindCommand(program: Command, args: readonly string[], option: string): boolean {
  const has = (command: Command): boolean =>
    command.options.some(({ long }) => long === option) || command.commands.some(has);
  const from = args.findIndex((arg) => program.commands.some((command) => command.name() === arg && has(command)));
  return from >= 0 && args.slice(from).some((arg) => arg === option || arg.startsWith(`${option}=`));
}

function everywhere(command: Command, change: (command: Command) => void): void {
  change(command);
  for (const sub of command.commands) everywhere(sub, change);
}

function commandPath(command: Command): string {
  return command.parent ? `${commandPath(command.parent)} ${command.name()}` : command.name();
}
