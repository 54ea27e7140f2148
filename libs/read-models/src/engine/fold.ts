import type { Position, RecordedEvent, Timestamp } from '#kernel';
import type { Projection } from '../projection.js';
import { ProjectionFailed } from './errors.js';
import type { Changes, Checkpoint, Generation } from './generation.js';
import { RowCache } from './row-cache.js';

/** Rows kept between batches, for each table. With them memory stays flat however long the history is. */
const CACHED_ROWS = 1_000;

/**
 * Folds events over the rows of one generation: in memory until `commit`, then all at once. Nothing reaches the cache that is
 * not committed, so a failed batch leaves no trace.
 */
export class Fold {
  readonly types: readonly string[];
  private readonly readersOf = new Map<string, Projection[]>();
  private readonly caches: ReadonlyMap<Projection, RowCache>;
  private changes = new Map<Projection, Map<string, unknown>>();
  private committed: Checkpoint;
  private events = 0;
  private changedRows = 0;
  private last: { position: Position; recordedAt: Timestamp } | undefined;

  constructor(
    private readonly generation: Generation,
    cachedRows = CACHED_ROWS,
  ) {
    for (const projection of generation.projections)
      for (const type of projection.types) this.readersOf.set(type, [...(this.readersOf.get(type) ?? []), projection]);
    this.types = [...this.readersOf.keys()];
    this.caches = new Map(generation.projections.map((p) => [p, new RowCache(Math.ceil(cachedRows / 2))]));
    this.committed = generation.checkpoint();
  }

  /** Where the tables are. */
  get checkpoint(): Checkpoint {
    return this.committed;
  }

  /** Events folded since the last commit. */
  get pending(): number {
    return this.events;
  }

  /** Rows changed since the last commit. */
  get dirty(): number {
    return this.changedRows;
  }

  /** All of the event or, when a projection fails, nothing of it. @throws ProjectionFailed */
  apply(event: RecordedEvent): void {
    const changes: [Projection, string, unknown][] = [];
    for (const projection of this.readersOf.get(event.type) ?? []) {
      try {
        for (const key of projection.keys(event)) {
          const row = projection.creates === event.type ? undefined : this.row(projection, key);
          changes.push([projection, key, projection.evolve(row, event, key)]);
        }
      } catch (error) {
        const { stream, revision } = event;
        throw new ProjectionFailed(projection.name, { stream, revision }, event.type, error);
      }
    }
    for (const [projection, key, row] of changes) this.change(projection, key, row);
    this.events++;
    this.last = { position: event.position, recordedAt: event.metadata.recordedAt };
  }

  /** Writes what changed, with a checkpoint at `upTo` where given, else at the last event. @throws CheckpointMoved */
  commit(upTo?: Position): Checkpoint {
    const from = this.committed;
    const reached = this.last?.position ?? from.position;
    const to: Checkpoint = {
      epoch: from.epoch,
      position: upTo !== undefined && upTo > reached ? upTo : reached,
      events: from.events + this.events,
      recordedAt: this.last?.recordedAt ?? from.recordedAt,
    };
    if (to.position === from.position && this.events === 0) return from;
    this.generation.commit(this.changes, from, to);
    this.remember(this.changes);
    this.committed = to;
    this.reset();
    return to;
  }

  /** Forgets what was folded since the last commit. */
  discard(): void {
    this.reset();
  }

  private row(projection: Projection, key: string): unknown {
    const changed = this.changes.get(projection);
    if (changed?.has(key)) return changed.get(key);
    const cache = this.caches.get(projection);
    const known = cache?.get(key);
    if (known !== undefined) return known;
    return this.generation.load(projection, key);
  }

  private change(projection: Projection, key: string, row: unknown): void {
    let rows = this.changes.get(projection);
    if (!rows) {
      rows = new Map();
      this.changes.set(projection, rows);
    }
    if (!rows.has(key)) this.changedRows++;
    rows.set(key, row);
  }

  private remember(changes: Changes): void {
    for (const [projection, rows] of changes) {
      const cache = this.caches.get(projection);
      for (const [key, row] of rows) {
        if (row === undefined) cache?.delete(key);
        else cache?.set(key, row);
      }
    }
  }

  private reset(): void {
    this.changes = new Map();
    this.events = 0;
    this.changedRows = 0;
    this.last = undefined;
  }
}
