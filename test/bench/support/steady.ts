import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Steady {
  readonly url: string;
  readonly key?: string;
  readonly body: () => string;
  /** Requests a second. */
  readonly rate: number;
  readonly seconds: number;
}

/**
 * Sends one request every `1 / rate` seconds, whether or not those before are answered, and measures each from the moment at which it was
 * due: a server that stands still pays for everyone who had to wait. In milliseconds. @throws Error when any request fails or is refused.
 */
export async function steady({ url, key, body, rate, seconds }: Steady): Promise<{ p50: number; p99: number }> {
  const agent = new Agent({ keepAlive: true });
  const began = performance.now();
  const answers: Promise<number>[] = [];
  for (let n = 0; n < rate * seconds; n++) {
    const due = began + (n * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    answers.push(post(agent, url, key, body()).then(() => performance.now() - due));
  }
  const delays = (await Promise.all(answers)).toSorted((a, b) => a - b);
  agent.destroy();
  const at = (share: number) => delays[Math.floor(delays.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

async function post(agent: Agent, url: string, key: string | undefined, body: string): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    prefer: 'wait=20',
    ...(key && { authorization: `Bearer ${key}` }),
  };
  const sending = request(url, { method: 'POST', agent, headers });
  sending.end(body);
  const [answer] = await once(sending, 'response');
  answer.resume();
  await once(answer, 'end');
  if (answer.statusCode !== 201) throw new Error(`A post was answered with ${answer.statusCode}.`);
}
