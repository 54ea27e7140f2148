/** One fault put into the sources: a text that occurs once in a file, and what stands there instead. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** What is wrong with the program now. */
  readonly why: string;
  /** Scenarios, most likely to notice first. */
  readonly scenarios: readonly string[];
  /** Specs that notice what no story of the scenarios can show, because a second guard stands behind the first. */
  readonly specs?: readonly string[];
}

/** `[id, find, replace, why, scenarios, specs]`: mutants of one file, in short. */
export type Row = readonly [id: string, find: string, replace: string, why: string, scenarios: string, specs?: string];

export function inFile(file: string, rows: readonly Row[]): Mutant[] {
  return rows.map(([id, find, replace, why, scenarios, specs]) => ({
    id,
    file,
    find,
    replace,
    why,
    scenarios: scenarios.split(' ').filter(Boolean),
    ...(specs && { specs: specs.split(' ') }),
  }));
}
