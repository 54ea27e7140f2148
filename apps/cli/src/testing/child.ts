import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '#runtime';

/** The command line as a process of its own, from the sources: for what only a process can do, like being killed. */
export interface CommandProcess {
  readonly process: ChildProcess;
  /** What it has written so far. */
  readonly written: { out: string; err: string };
  ended(): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

export function startCommand(args: readonly string[], env: Readonly<Record<string, string>> = {}): CommandProcess {
  const hooks = join(packageRoot(), 'scripts/run-source.mjs');
  const main = join(packageRoot(), 'apps/cli/src/main.ts');
  const child = spawn(process.execPath, ['--import', hooks, main, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const end = once(child, 'close');
  return {
    process: child,
    written,
    ended: async () => {
      await end;
      return { code: child.exitCode, signal: child.signalCode };
    },
  };
}
