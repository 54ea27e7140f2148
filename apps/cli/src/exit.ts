/** What a command's exit status says. The table in the help and in the README is this one. */
export const EXIT = {
  fine: 0,
  /** Refused, failed, or problems were found. */
  failed: 1,
  /** The command line or the input is not as it should be. */
  usage: 2,
  /** The store cannot be opened: locked, damaged, foreign, newer, not there, or its keys are not. */
  store: 3,
  interrupted: 130,
} as const;

export const EXIT_HELP = `Exit status:
  0  done
  1  refused or failed, or problems were found
  2  bad usage, or bad input (the good lines of a file were worked off)
  3  the store cannot be opened: locked, damaged, foreign, newer or missing, or its keys are
  130  interrupted; running it again goes on where it stopped`;

/** Ends a command: a sentence or two for the person at the terminal, and a status for the script. */
export class CommandFailed extends Error {
  constructor(
    readonly exitCode: number,
    message: string,
  ) {
    super(message);
    this.name = 'CommandFailed';
  }
}

export function failed(message: string): CommandFailed {
  return new CommandFailed(EXIT.failed, message);
}

export function badUsage(message: string): CommandFailed {
  return new CommandFailed(EXIT.usage, message);
}
