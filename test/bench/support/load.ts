import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  readonly path: string;
  readonly key?: string;
  /** Makes the body of the n-th request; without it the requests are GETs. */
  readonly body?: (n: number) => string;
  readonly connections: number;
  readonly seconds: number;
}

/** Loads a server of another process as fast as it goes. Gives the answers with a 2xx status, a second. @throws Error when any request fails or is refused. */
export async function load({ url, path, key, body, connections, seconds }: Load): Promise<number> {
  let n = 0;
  const headers: Record<string, string> = {
    ...(key && { authorization: `Bearer ${key}` }),
    ...(body && { 'content-type': 'application/json', prefer: 'wait=20' }),
  };
  const result = await autocannon({
    url: `${url}${path}`,
    connections,
    duration: seconds,
    timeout: 60,
    requests: [
      {
        method: body ? 'POST' : 'GET',
        headers,
        ...(body && { setupRequest: (request: object) => ({ ...request, body: body(n++) }) }),
      },
    ],
  });
  if (result.non2xx + result.errors > 0)
    throw new Error(
      `${result.non2xx} of ${result.requests.total} requests were refused (${JSON.stringify(result.statusCodeStats)}), ${result.errors} failed`,
    );
  return result['2xx'] / result.duration;
}

/** The bare server in a process of its own. */
export async function startBare(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const program = fileURLToPath(new URL('../ceilings/bare-server.js', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => resolve(/answers at (\S+)/.exec(chunk.toString())?.[1] ?? ''));
    void exited.then(() => reject(new Error('the bare server ended')));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
