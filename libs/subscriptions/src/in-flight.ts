import type { Position } from '#kernel';

/**
 * The positions being worked on, and the one before the first gap: everything up to `safe` is finished, whatever finished out
 * of order behind it. A checkpoint beyond it could lose an event; this is why there is one place that knows.
 */
export class InFlight {
  private readonly open = new Set<Position>();
  private newest: Position | undefined;

  constructor(private start: Position | undefined) {
    this.newest = start;
  }

  get size(): number {
    return this.open.size;
  }

  /** Positions must come in increasing order. */
  begin(position: Position): void {
    this.open.add(position);
    this.newest = position;
  }

  end(position: Position): void {
    this.open.delete(position);
  }

  /** Nothing up to here needs doing, though nothing was begun there. */
  skip(position: Position): void {
    this.newest = position;
  }

  /** The last position with nothing unfinished at or before it. */
  get safe(): Position | undefined {
    // A Set iterates in insertion order, which is position order: the first is the oldest.
    const [oldest] = this.open;
    if (oldest === undefined) {
      this.start = this.newest;
      return this.newest;
    }
    return oldest > 0n ? later(this.start, oldest - 1n) : this.start;
  }
}

function later(a: Position | undefined, b: Position): Position {
  return a !== undefined && a > b ? a : b;
}
