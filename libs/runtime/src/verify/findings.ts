export interface Problem {
  /** Where: an event (`stream@revision`), a stream, a table, a file. */
  readonly place: string;
  readonly detail: string;
}

/** What one check came to. */
export interface Finding {
  readonly check: string;
  /** What holds when there are no problems. */
  readonly promise: string;
  /** How many things were looked at. */
  readonly looked: number;
  /** The first ones. */
  readonly problems: readonly Problem[];
  /** How many there are in all. */
  readonly found: number;
  /** Why there was nothing to look at, where that is so. */
  readonly note?: string;
}

/** How many problems of one check are listed; the others are counted. */
const LISTED = 20;

/** Collects what a check finds. */
export class Findings {
  private readonly problems: Problem[] = [];
  private found = 0;
  looked = 0;
  note: string | undefined;

  constructor(
    private readonly check: string,
    private readonly promise: string,
  ) {}

  problem(place: string, detail: string): void {
    if (this.found++ < LISTED) this.problems.push({ place, detail });
  }

  result(): Finding {
    const { check, promise, looked, problems, found, note } = this;
    return { check, promise, looked, problems, found, ...(note !== undefined && { note }) };
  }
}
