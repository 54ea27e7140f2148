import { setTimeout as pause } from 'node:timers/promises';
import { randomIds } from '#kernel';

export interface Said {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what came over the wire
  readonly body: any;
}

/** How long a service may be away before the demonstration gives up. */
const LONGEST_AWAY_MS = 60_000;

/**
 * Speaks to the service as its callers do: each with the key of its role, each creating call with an idempotency key of its own, and the same
 * request again when the connection broke and nobody knows what became of it.
 */
export class Api {
  constructor(
    private readonly url: () => string,
    private readonly keys: ReadonlyMap<string, string>,
    readonly marketplace: string,
  ) {}

  /** Whatever the answer is. `role` nothing: without a key. */
  async ask(
    role: string | undefined,
    method: string,
    path: string,
    body?: object,
    more?: Record<string, string>,
  ): Promise<Said> {
    const key = role && this.keys.get(role);
    const headers = {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body && { 'content-type': 'application/json' }),
      ...(method === 'POST' && { 'idempotency-key': randomIds.next() }),
      prefer: 'wait=20',
      ...more,
    };
    const away = performance.now() + LONGEST_AWAY_MS;
    for (;;) {
      try {
        const response = await fetch(`${this.url()}/v1${path}`, {
          method,
          headers,
          body: body && JSON.stringify(body),
        });
        const said = { status: response.status, body: await response.json() };
        if (said.status !== 503) return said;
      } catch (error) {
        if (performance.now() > away) throw error;
      }
      await pause(100);
    }
  }

  /** What cannot be refused here. */
  async must(role: string, method: string, path: string, body?: object): Promise<Said['body']> {
    const said = await this.ask(role, method, path, body);
    if (said.status < 400) return said.body;
    throw new Error(`${method} ${path} as ${role}: ${said.status} ${said.body.detail}`);
  }

  /** Edits whatever version is there. */
  async edit(role: string, path: string, body: object): Promise<void> {
    const { version } = await this.must(role, 'GET', path);
    const said = await this.ask(role, 'PUT', path, body, { 'if-match': `"${version}"` });
    if (said.status >= 400) throw new Error(`PUT ${path}: ${said.status} ${said.body.detail}`);
  }

  /** Someone depicted reports it: no key, no account. */
  async report(kind: 'bounty' | 'submission', id: string): Promise<void> {
    const report = { relation: 'depicted', explanation: 'This is me, and nobody asked.', goodFaith: true };
    const said = await this.ask(undefined, 'POST', '/reports', {
      marketplace: this.marketplace,
      target: { kind, id },
      ...report,
    });
    if (said.status >= 400) throw new Error(`POST /reports: ${said.status} ${said.body.detail}`);
  }

  /** Looks again until `isThere`. */
  async until(role: string, path: string, isThere: (body: Said['body']) => boolean): Promise<Said['body']> {
    for (;;) {
      const body = await this.must(role, 'GET', path);
      if (isThere(body)) return body;
      await pause(50);
    }
  }

  /** All items of a list that comes in pages. */
  async all(role: string, path: string): Promise<Said['body'][]> {
    const items: Said['body'][] = [];
    let cursor: string | undefined;
    do {
      const page = await this.must(role, 'GET', `${path}?limit=200${cursor ? `&cursor=${cursor}` : ''}`);
      items.push(...page.items);
      cursor = page.next;
    } while (cursor);
    return items;
  }
}

/** The last part of a problem's type. */
export function codeOf({ body }: Said): string {
  return String(body.type).split(':').at(-1) ?? '';
}
