import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process of its own that works on a store: see `child-program.ts` for what it can be told to do. */
export interface Child {
  readonly pid: number | undefined;
  /** What it has reported so far. */
  readonly reports: readonly unknown[];
  /** Waits until it has reported so often. @throws when it ends before that. */
  reported(count: number): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export function startChild(task: 'hold' | 'write' | 'follow' | 'erase', ...args: readonly string[]): Child {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', here('typescript-hooks.mjs'), here('child-program.ts'), task, ...args],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const reports: unknown[] = [];
  child.on('message', (message) => reports.push(message));
  return {
    pid: child.pid,
    reports,
    reported: async (count) => {
      while (reports.length < count) await nextSign(child);
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

function nextSign(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      child.off('message', heard);
      child.off('exit', ended);
      end();
    };
    const heard = () => settle(resolve);
    const ended = (code: number | null) => settle(() => reject(new Error(`The child process ended with ${code}.`)));
    child.once('message', heard);
    child.once('exit', ended);
    if (child.exitCode !== null) ended(child.exitCode);
  });
}
