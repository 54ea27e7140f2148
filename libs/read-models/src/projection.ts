import type { DomainEvent, RecordedEvent } from '#kernel';

export type SqlValue = string | number | null;
export type ColumnType = 'TEXT' | 'INTEGER';

export interface Index {
  readonly columns: readonly string[];
  /** Leaves out the rows a query never asks for. */
  readonly where?: string;
}

/**
 * A table as a pure fold over events. A row is plain JSON and never holds text that a person wrote: ids, states, digests,
 * outcomes, counts and times only, so that it can be rebuilt without any key and outlives an erasure unchanged.
 */
export interface Projection<Row = unknown> {
  /** The table's name. */
  readonly name: string;
  /** Raise it whenever `evolve` or `values` come to mean something else: files of another version are rebuilt. */
  readonly version: number;
  /** What queries filter and sort by. The row itself is stored beside them as JSON. */
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly indexes: readonly Index[];
  /** The stored names of the events it reads. */
  readonly types: readonly string[];
  /** The type whose events only ever concern rows that are not there yet: nothing is looked up for them. */
  readonly creates?: string;
  /** The rows that an event concerns. */
  keys(event: RecordedEvent): readonly string[];
  /** The row after the event; `undefined` means that there is none (any more). */
  evolve(row: Row | undefined, event: RecordedEvent, key: string): Row | undefined;
  /** The values of `columns`. */
  values(row: Row): Readonly<Record<string, SqlValue>>;
}

/** The recorded event as its stream's decider knows it: the store's codec has made sure of the shape. */
export function asDomain<E extends DomainEvent>(event: RecordedEvent): E {
  return event as unknown as E;
}

/** Most projections have one row for each stream. */
export function byStream(event: RecordedEvent): readonly string[] {
  return [event.stream.slice(event.stream.indexOf('-') + 1)];
}

export function typesOf(definitions: readonly { readonly type: string }[]): readonly string[] {
  return definitions.map((definition) => definition.type);
}
