import { marketplaceId } from '#runtime';
import { Api, codeOf, type Said } from './api.js';
import { type RunningService, startService } from './service.js';

/** The service that the demonstration plays on. */
export class Stage {
  readonly api: Api;

  private constructor(
    private readonly data: string,
    private service: RunningService,
  ) {
    this.api = new Api(() => this.service.url, service.keys, marketplaceId(NAME));
  }

  static async set(data: string): Promise<Stage> {
    return new Stage(data, await startService({ data, env: ROOMY }));
  }

  /** As if the power had failed; then up again at the same address. */
  async crashAndRestart(): Promise<void> {
    await this.service.kill();
    this.service = await startService({ data: this.data, port: this.service.port, env: ROOMY });
  }

  close(): Promise<void> {
    return this.service.stop();
  }
}

/** The marketplace that a first start makes. */
const NAME = 'demo';

/** The demonstration is many callers behind few keys. */
const ROOMY = { HOLDFAST_RATE_PER_MINUTE: '1000000', HOLDFAST_REPORTS_PER_HOUR: '100000' };

/** Does `task` for each item, at most `width` at a time, in any order of completion. Results are in order. */
export async function mapWide<T, R>(
  items: readonly T[],
  width: number,
  task: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  const queue = items.entries();
  const lane = async () => {
    for (const [index, item] of queue) results[index] = await task(item, index);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

/** Counts by name, for the closing table. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string, by = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }

  /** Why the gate refused: each cause or ground once, else the problem's own code. */
  refusal(said: Said): void {
    const why = [...strings(said.body.grounds), ...strings(said.body.causes)];
    for (const name of why.length > 0 ? why : [codeOf(said)]) this.add(name);
  }

  get(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  /** The most frequent first. */
  get rows(): [string, number][] {
    return [...this.counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b));
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];
}
