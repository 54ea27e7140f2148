import type { AppendRequest, AppendResult, Position, ReadStreamOptions, RecordedEvent, StreamName } from '#kernel';
import { StoreClosed } from '../errors.js';
import type { EventStore, Filter, ReadAllOptions, SubscribeOptions, SubscriptionMessage } from '../port.js';
import type { Pulse } from './pulse.js';

const PAGE = 500;

/** A piece of the global order, read in one go. */
export interface Page {
  readonly events: readonly RecordedEvent[];
  /** All that the filter lets through up to here is in `events` or in pages before it. */
  readonly upTo: Position;
  /** Nothing more was there when it was read. */
  readonly atHead: boolean;
}

/** The reading half of a store, made of single pages, each of which is a consistent view of the log. */
export abstract class PagedStore implements EventStore {
  abstract readonly epoch: string;
  protected abstract readonly pulse: Pulse;

  protected abstract get closed(): boolean;
  /** At most `limit` events from revision `from` on, in the direction; a backward page ends at revision 0. */
  protected abstract streamPage(stream: StreamName, from: number, limit: number, forwards: boolean): RecordedEvent[];
  protected abstract globalPage(after: Position, filter: Filter | undefined, limit: number): Page;
  protected abstract headOf(stream: StreamName): number;
  protected abstract lastPosition(): Position;

  abstract append(request: AppendRequest): Promise<AppendResult>;
  abstract close(): Promise<void>;

  async streamHead(stream: StreamName): Promise<number | 'no-stream'> {
    this.demandOpen();
    const head = this.headOf(stream);
    return head < 0 ? 'no-stream' : head;
  }

  async head(): Promise<Position> {
    this.demandOpen();
    return this.lastPosition();
  }

  async *readStream(stream: StreamName, options: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    const forwards = options.direction !== 'backwards';
    let left = limitOf(options.limit);
    let from = options.from ?? (forwards ? 0 : Number.MAX_SAFE_INTEGER);
    while (left > 0) {
      this.demandOpen();
      const size = Math.min(PAGE, left);
      const page = this.streamPage(stream, from, size, forwards);
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < size) return;
      left -= page.length;
      from = last.revision + (forwards ? 1 : -1);
      if (from < 0) return;
    }
  }

  async *readAll(options: ReadAllOptions = {}): AsyncGenerator<RecordedEvent> {
    let left = limitOf(options.limit);
    let after = options.after ?? 0n;
    while (left > 0) {
      this.demandOpen();
      const page = this.globalPage(after, options.filter, Math.min(PAGE, left));
      yield* page.events;
      if (page.atHead) return;
      left -= page.events.length;
      after = page.upTo;
    }
  }

  /** There is no live path: at the head it waits, then reads the next page like any other. So nothing is lost or doubled at the border. */
  async *subscribe(options: SubscribeOptions = {}): AsyncGenerator<SubscriptionMessage> {
    const { filter, signal } = options;
    const ended = () => this.closed || signal?.aborted === true;
    let after = options.after ?? 0n;
    let reported: Position | undefined;
    this.demandOpen();
    while (!ended()) {
      const seen = this.pulse.count;
      const page = this.globalPage(after, filter, PAGE);
      for (const event of page.events) {
        if (ended()) return;
        yield { kind: 'event', event };
      }
      if (page.upTo > after) after = page.upTo;
      if (!page.atHead) continue;
      if (ended()) return;
      if (reported !== after) {
        reported = after;
        yield { kind: 'caught-up', position: after };
      }
      await this.pulse.changed(seen, signal);
    }
  }

  protected demandOpen(): void {
    if (this.closed) throw new StoreClosed();
  }
}

function limitOf(limit: number | undefined): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`limit must be a whole number, not ${limit}`);
  return limit;
}
