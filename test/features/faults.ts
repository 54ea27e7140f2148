import { type CodecStore, type EventStore, StoreClosed } from '#event-store';
import type { AppendRequest, AppendResult } from '#kernel';

/** When the process dies: before its nth append reaches the store, or after, with the answer lost. */
export interface Crash {
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** A store that dies once, at a chosen append, and answers nothing afterwards. Counts appends from 1. */
export class DyingStore implements EventStore {
  appends = 0;
  private dead = false;

  constructor(
    private readonly inner: EventStore,
    private readonly crash: Crash | undefined,
  ) {}

  get epoch(): string {
    return this.inner.epoch;
  }

  get crashed(): boolean {
    return this.dead;
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    this.demandAlive();
    if (++this.appends !== this.crash?.at) return this.inner.append(request);
    this.dead = true;
    if (this.crash.when === 'after') await this.inner.append(request);
    throw new StoreClosed();
  }

  readStream(...args: Parameters<EventStore['readStream']>) {
    this.demandAlive();
    return this.inner.readStream(...args);
  }

  readAll(...args: Parameters<EventStore['readAll']>) {
    this.demandAlive();
    return this.inner.readAll(...args);
  }

  subscribe(...args: Parameters<EventStore['subscribe']>) {
    this.demandAlive();
    return this.inner.subscribe(...args);
  }

  streamHead(stream: string) {
    return this.inner.streamHead(stream);
  }

  head() {
    return this.inner.head();
  }

  close() {
    return this.inner.close();
  }

  private demandAlive(): void {
    if (this.dead) throw new StoreClosed();
  }
}

/** The same for a store with codec: the undecrypted view only reads, and lives on until the process is gone. */
export function dying(store: CodecStore, crash: Crash | undefined): CodecStore & DyingStore {
  return Object.assign(new DyingStore(store, crash), { undecrypted: store.undecrypted });
}
