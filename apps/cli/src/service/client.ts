import { setTimeout as pause } from 'node:timers/promises';
import { ServiceRefused, ServiceSilent } from './errors.js';
import { explain } from './explain.js';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  /** An earlier call with the same idempotency key had done it. */
  readonly replayed: boolean;
}

export interface Call {
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  /** How long the service may wait for a verdict before it answers, in seconds. */
  readonly wait?: number;
}

/** How often a call is made again that the service had no room for. Nothing was done the times before. */
const TRIES = 8;
/** The longest rest between two of them, in seconds. */
const LONGEST_REST = 60;
const TIMEOUT = 60_000;

/** A running service, spoken to with one key. */
export class ServiceClient {
  constructor(
    readonly url: string,
    private readonly key: string,
  ) {}

  /** @throws ServiceRefused, ServiceSilent */
  get<T>(path: string): Promise<Answer<T>> {
    return this.call('GET', path);
  }

  /** @throws ServiceRefused, ServiceSilent */
  post<T>(path: string, body?: unknown, call: Omit<Call, 'body'> = {}): Promise<Answer<T>> {
    return this.call('POST', path, { ...call, body });
  }

  /** All items of a list that comes in pages. */
  async *list<T>(path: string): AsyncGenerator<T> {
    let cursor: string | undefined;
    do {
      const query = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await this.get<{ items: T[]; next?: string }>(`${path}?limit=200${query}`);
      yield* body.items;
      cursor = body.next;
    } while (cursor !== undefined);
  }

  private async call<T>(method: string, path: string, call: Call = {}): Promise<Answer<T>> {
    for (let tried = 1; ; tried++) {
      const response = await this.send(method, path, call);
      const rest = restOf(response);
      if (rest !== undefined && tried < TRIES) {
        await response.body?.cancel();
        await pause(rest * 1_000);
        continue;
      }
      return this.read<T>(response);
    }
  }

  private async send(method: string, path: string, { body, idempotencyKey, wait }: Call): Promise<Response> {
    try {
      return await fetch(`${this.url}${path}`, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
        headers: {
          authorization: `Bearer ${this.key}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
          ...(wait !== undefined && { prefer: `wait=${wait}` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new ServiceSilent(this.url, error);
    }
  }

  private async read<T>(response: Response): Promise<Answer<T>> {
    const { status, headers } = response;
    const json = await response.json().catch(() => undefined);
    if (typeof json !== 'object' || json === null || !/json/.test(headers.get('content-type') ?? ''))
      throw new ServiceRefused(
        status,
        'not-holdfast',
        `What answers at ${this.url} is not Holdfast (${status}). Correct HOLDFAST_URL.`,
      );
    if (!response.ok) throw explain(this.url, status, json);
    return { status, body: json as T, replayed: headers.get('idempotency-replayed') === 'true' };
  }
}

/** How long to rest before the same call may be made again, in seconds; nothing where that would not help. */
function restOf({ status, headers }: Response): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const asked = Number(headers.get('retry-after') ?? 1);
  return asked >= 0 && asked <= LONGEST_REST ? Math.max(asked, 0.2) : undefined;
}
