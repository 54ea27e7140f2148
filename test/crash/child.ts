import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Job, Report } from './points.js';

/** A process that has loaded everything and waits for its job, so that starting it costs no time when it counts. */
export interface Child {
  /** Gives it its job. Resolves once it has opened the deployment, or ended before that. */
  begin(job: Job): Promise<void>;
  /** Resolves when it has ended, in whatever way. */
  ended(): Promise<Ending>;
  /** Ends it at once, as a crash would. */
  kill(): void;
}

export interface Ending {
  readonly how: 'finished' | 'killed' | 'failed';
  /** What it said last, where it failed. */
  readonly said: string;
}

const source = import.meta.url.endsWith('.ts');
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** From the sources without a build, or from what was built: whichever this file is. */
const COMMAND = source
  ? [
      '--conditions=source',
      '--import',
      here('../../libs/event-store/src/testing/typescript-hooks.mjs'),
      here('program/main.ts'),
    ]
  : [here('program/main.js')];

/** No file may grow beyond the limit; going over it is an error of the write, not the end of the process. */
const LIMITED = 'trap "" XFSZ; ulimit -f "$1"; shift; exec "$@"';

/** @param maxFileBlocks where given, the largest file that it may write, in blocks of the shell's `ulimit -f`. */
export function startChild(maxFileBlocks?: number): Child {
  const [command = '', ...args] =
    maxFileBlocks === undefined
      ? [process.execPath, ...COMMAND]
      : ['sh', '-c', LIMITED, 'sh', String(maxFileBlocks), process.execPath, ...COMMAND];
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let said = '';
  let finished = false;
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-4_000);
  });
  const gone = once(child, 'exit');
  const heard = listen(child, gone);
  void heard('finished').then((was) => {
    finished = was;
  });
  return {
    begin: async (job) => {
      if (await heard('ready')) child.send(job, () => undefined);
      await heard('open');
    },
    ended: async () => {
      await gone;
      if (child.signalCode === 'SIGKILL') return { how: 'killed', said };
      return { how: finished && child.exitCode === 0 ? 'finished' : 'failed', said };
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

/** Waits for a report: true when it came, false when the process ended before. */
function listen(child: ChildProcess, gone: Promise<unknown>): (wanted: Report) => Promise<boolean> {
  const seen = new Set<Report>();
  const waiting = new Map<Report, () => void>();
  child.on('message', (report: Report) => {
    seen.add(report);
    waiting.get(report)?.();
  });
  return async (wanted) => {
    if (seen.has(wanted)) return true;
    const came = new Promise<void>((resolve) => waiting.set(wanted, resolve));
    await Promise.race([came, gone]);
    return seen.has(wanted);
  };
}
