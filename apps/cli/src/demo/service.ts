import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '#runtime';

export interface ServiceOptions {
  readonly data: string;
  /** Default: any free one. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built service in a process of its own, as an operator runs it. */
export interface RunningService {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** By role; empty unless this was the first start on its data folder. */
  readonly keys: ReadonlyMap<string, string>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Ends it in good order. */
  stop(): Promise<void>;
}

/** How long a start may take on a busy machine. */
const LONGEST_START_MS = 60_000;
/** As `npm start` has it: 16 MB for what has just been made instead of 32 cost no time, and save tens of megabytes. */
const SMALL_YOUNG = '--max-semi-space-size=16';

/** @throws Error with what it said, when it does not come up. */
export async function startService({ data, port = 0, env = {} }: ServiceOptions): Promise<RunningService> {
  const child = spawn(process.execPath, [SMALL_YOUNG, join(packageRoot(), 'dist/apps/server/src/main.js')], {
    env: {
      ...withoutSettings(process.env),
      HOLDFAST_DATA: data,
      HOLDFAST_PORT: String(port),
      HOLDFAST_LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  const said = await upAndRunning(child, exited);
  const url = /answers at (\S+)/.exec(said)?.[1] ?? '';
  const keys = new Map([...said.matchAll(/^ {2}([a-z-]+) +(hf_\S+)$/gm)].map(([, role = '', key = '']) => [role, key]));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  return {
    url,
    port: Number(new URL(url).port),
    process: child,
    keys,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** What it printed, once it is up. */
function upAndRunning(child: ChildProcess, exited: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    let wrong = '';
    const fail = (why: string) => reject(new Error(`The service did not start (${why}).\n${wrong}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail('it took too long');
    }, LONGEST_START_MS);
    child.stderr?.on('data', (chunk: Buffer) => {
      wrong = `${wrong}${chunk.toString()}`.slice(-10_000);
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (!out.includes('Ctrl-C.')) return;
      clearTimeout(timer);
      resolve(out);
    });
    void exited.then(() => {
      clearTimeout(timer);
      fail('it ended');
    });
  });
}

function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('HOLDFAST_')));
}
