import type { Position } from '#kernel';
import type { Projection, SqlValue } from '../projection.js';
import { projections as all } from '../projections/index.js';
import type { Reader, SqlRow } from '../queries/reader.js';
import { type AdvanceOptions, advance, type Progress, type ReadableStore } from './advance.js';
import { build } from './build.js';
import { ReadModelsBusy, ReadModelsUnusable } from './errors.js';
import { GenerationFiles } from './files.js';
import { Fold } from './fold.js';
import { follow } from './follow.js';
import { type Checkpoint, Generation } from './generation.js';

export interface ReadModelsOptions {
  /** A directory of their own; made where there is none. */
  readonly path: string;
  /** `write` for the one process that holds the event store, `read` for any number beside it. */
  readonly mode: 'read' | 'write';
  /** For tests. */
  readonly projections?: readonly Projection[];
}

export interface RunOptions {
  /** The undecrypted view. */
  readonly store: ReadableStore;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export type Activity = 'idle' | 'catching-up' | 'rebuilding' | 'following' | 'failed';

export interface Health {
  readonly activity: Activity;
  /** Absent while nothing is built. */
  readonly checkpoint?: Checkpoint;
  /** What stopped them last; cleared by the next run. */
  readonly error?: Error;
}

export interface Lag {
  readonly position: Position;
  readonly head: Position;
  /** 0n when they have everything. Positions need not be dense: this is an upper bound on the events that are missing. */
  readonly behind: bigint;
}

const CATCH_UP = { maxEvents: 1_000, maxRows: 1_000 } satisfies Partial<AdvanceOptions>;

/**
 * Opens the read models. In mode `write` what is missing, damaged or of another version is no error: `catchUp` and `follow`
 * build it anew.
 * @throws ReadModelsUnusable in mode `read`, when there is nothing that can be read.
 */
export function openReadModels(options: ReadModelsOptions): ReadModels {
  return new ReadModels(options);
}

export class ReadModels implements Reader {
  private readonly files: GenerationFiles;
  private readonly projections: readonly Projection[];
  private generation: Generation | undefined;
  private fold: Fold | undefined;
  private activity: Activity = 'idle';
  private error: Error | undefined;
  private closed = false;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly options: ReadModelsOptions) {
    this.files = new GenerationFiles(options.path);
    this.projections = options.projections ?? all;
    this.open();
  }

  /**
   * Reads what the store has and the tables have not. Builds them anew where they are unusable or belong to another store.
   * @throws ProjectionFailed, ReadModelsBusy, and whatever the store throws; what was committed before stays.
   */
  async catchUp(options: RunOptions): Promise<void> {
    if (!this.isOf(options.store)) return this.rebuild(options);
    await this.run('catching-up', (fold) => advance(fold, options.store, { ...CATCH_UP, ...options }));
  }

  /**
   * Catches up, then follows the store until `signal` aborts or the store closes.
   * @throws as `catchUp`; a projection that fails ends it, and `health` says so until the next run.
   */
  async follow(store: ReadableStore, signal?: AbortSignal): Promise<void> {
    await this.catchUp({ store, signal });
    if (signal?.aborted) return;
    await this.run('following', (fold) => follow(fold, store, signal, () => this.wake()));
  }

  /**
   * Builds everything from the first event on, in a file beside the present one, which serves queries until the new one takes
   * over and is kept when anything goes wrong. When `signal` aborts nothing changes.
   * @throws as `catchUp`.
   */
  async rebuild({ store, onProgress, signal }: RunOptions): Promise<void> {
    await this.exclusively('rebuilding', async () => {
      const file = this.files.fresh();
      const built = await build(file, this.projections, { store, onProgress, signal });
      if (!built) return;
      this.files.publish(file);
      this.open();
    });
  }

  /** What the process is doing with them, for a health check. */
  health(): Health {
    return {
      activity: this.activity,
      ...(this.generation && { checkpoint: this.generation.checkpoint() }),
      ...(this.error && { error: this.error }),
    };
  }

  /** How far they are behind a store. All of it, where they are of another store or not built. */
  async lag(store: ReadableStore): Promise<Lag> {
    const head = await store.head();
    const position = this.isOf(store) ? (this.generation?.checkpoint().position ?? 0n) : 0n;
    return { position, head, behind: head > position ? head - position : 0n };
  }

  /**
   * Resolves to true once the tables have everything up to `position`, or to false when `signal` aborts first. For whoever
   * wrote something and wants to read it back while another part of this process follows.
   * @throws what ended the following, if anything does; ReadModelsUnusable once they are closed.
   */
  async reached(position: Position, signal?: AbortSignal): Promise<boolean> {
    while ((this.generation?.checkpoint().position ?? -1n) < position) {
      if (this.closed) this.demand();
      if (this.error) throw this.error;
      if (signal?.aborted) return false;
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.waiting.delete(wake);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        this.waiting.add(wake);
        signal?.addEventListener('abort', wake, { once: true });
      });
    }
    return true;
  }

  /** @throws ReadModelsUnusable while nothing is built. */
  all(sql: string, ...values: SqlValue[]): readonly SqlRow[] {
    return this.demand().all(sql, ...values);
  }

  /** @throws ReadModelsUnusable while nothing is built. */
  get(sql: string, ...values: SqlValue[]): SqlRow | undefined {
    return this.demand().get(sql, ...values);
  }

  /** The file in use and its tables, for `verify`. @throws ReadModelsUnusable */
  current(): { readonly file: string; readonly projections: readonly Projection[] } {
    return { file: this.demand().file, projections: this.projections };
  }

  close(): void {
    this.closed = true;
    this.generation?.close();
    this.generation = undefined;
    this.fold = undefined;
    this.wake();
  }

  private open(): void {
    const { mode } = this.options;
    this.generation?.close();
    this.generation = undefined;
    this.fold = undefined;
    try {
      this.generation = this.openCurrent();
    } catch (error) {
      if (mode === 'read' || !(error instanceof ReadModelsUnusable)) throw error;
    }
    if (mode === 'read' || !this.generation) return;
    this.fold = new Fold(this.generation);
    this.files.sweep();
    this.wake();
  }

  private openCurrent(): Generation {
    const file = this.files.current();
    if (!file) throw new ReadModelsUnusable('missing', 'have not been built yet');
    try {
      return Generation.open(file, this.projections, this.options.mode);
    } catch (error) {
      // It was replaced between reading its name and opening it.
      if (this.files.current() !== file) return this.openCurrent();
      throw error;
    }
  }

  private isOf(store: ReadableStore): boolean {
    return this.generation?.checkpoint().epoch === store.epoch;
  }

  private demand(): Generation {
    if (!this.generation) throw new ReadModelsUnusable('missing', 'have not been built yet, or are closed');
    return this.generation;
  }

  private async run(activity: Activity, body: (fold: Fold) => Promise<void>): Promise<void> {
    await this.exclusively(activity, async () => {
      const { fold } = this;
      if (!fold) throw new ReadModelsUnusable('missing', 'are closed');
      await body(fold);
    });
    this.wake();
  }

  private async exclusively(activity: Activity, body: () => Promise<void>): Promise<void> {
    if (this.options.mode === 'read') throw new ReadModelsBusy('open for reading only');
    if (this.activity !== 'idle' && this.activity !== 'failed') throw new ReadModelsBusy(this.activity);
    this.activity = activity;
    this.error = undefined;
    try {
      await body();
      this.activity = 'idle';
    } catch (error) {
      this.activity = 'failed';
      this.error = error instanceof Error ? error : new Error(String(error));
      this.wake();
      throw error;
    }
  }

  private wake(): void {
    for (const wake of [...this.waiting]) wake();
  }
}
