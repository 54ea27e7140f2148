import { CommanderError } from 'commander';
import { InvalidToken, KeysUnusable, StoreUnusable } from '#event-store';
import { PolicyDocumentError } from '#policy';
import { ReadModelsUnusable } from '#read-models';
import { CommandFailed, EXIT } from './exit.js';
import { paint } from './terminal/style.js';

/** Says what went wrong, and gives the exit status. */
export function report(error: unknown): number {
  // Commander has printed its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  const { exitCode, message } = explain(error);
  process.stderr.write(`${paint('red', 'holdfast:', process.stderr)} ${message}\n`);
  if (process.env.HOLDFAST_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return exitCode;
}

function explain(error: unknown): { exitCode: number; message: string } {
  if (error instanceof CommandFailed) return error;
  if (error instanceof StoreUnusable) return { exitCode: EXIT.store, message: `${error.message}${adviceFor(error)}` };
  if (error instanceof KeysUnusable || error instanceof ReadModelsUnusable)
    return { exitCode: EXIT.store, message: error.message };
  if (error instanceof PolicyDocumentError || error instanceof InvalidToken)
    return { exitCode: EXIT.usage, message: error.message };
  const fromSystem = systemError(error);
  if (fromSystem) return { exitCode: EXIT.usage, message: fromSystem };
  const message = error instanceof Error ? error.message : String(error);
  return { exitCode: EXIT.failed, message: `${message}${process.env.HOLDFAST_DEBUG ? '' : DEBUG_HINT}` };
}

const DEBUG_HINT = '\n(Set HOLDFAST_DEBUG=1 to see where this comes from.)';

function adviceFor({ reason }: StoreUnusable): string {
  if (reason === 'locked') return ' replay, verify, keys list, parked list and policy list work beside it.';
  if (reason === 'missing')
    return ' Fill a new store with: holdfast import FILE. Name another folder with: --data DIR.';
  return '';
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder',
  EACCES: 'You may not open',
  EISDIR: 'This is a folder, not a file',
  ENOTDIR: 'A part of this path is not a folder',
};

function systemError(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const said = SYSTEM[String(error.code)];
  return said && 'path' in error ? `${said}: ${String(error.path)}` : undefined;
}
