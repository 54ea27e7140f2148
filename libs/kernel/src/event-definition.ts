import type { Static, TObject } from 'typebox';
import { Compile } from 'typebox/compile';
import type { JsonObject } from './json.js';

/** Personal fields of one subject within an event. */
export interface PersonalFields {
  /** Paths from `data`; `*` stands for every element of a list: `content.tags.*`. Each must end at a string. */
  readonly fields: readonly string[];
  /** The path of the field that names whose they are (an opaque id, scoped to the event's marketplace). */
  readonly subject: string;
  /**
   * What to do when the subject's key was destroyed before: refuse the append (default: nothing personal is written for them any
   * more), or store the event with these fields erased, where it must be possible to go on without the text.
   */
  readonly ifErased?: 'refuse' | 'drop';
}

/** A kind of event: its stored name, its shape, and what in it is personal. */
export interface EventDefinition<T extends string = string, D = JsonObject> {
  readonly type: T;
  readonly schema: TObject;
  readonly personal: readonly PersonalFields[];
  /** Whether `data` has the shape. Compiled once. */
  check(data: unknown): data is D;
  /** What is wrong with `data`, one sentence for each place. Slow; only for refusals. */
  problems(data: unknown): string[];
}

export function defineEvent<const T extends string, S extends TObject>(
  type: T,
  schema: S,
  personal: readonly PersonalFields[] = [],
): EventDefinition<T, Static<S>> {
  const compiled = Compile(schema);
  return {
    type,
    schema,
    personal,
    check: (data): data is Static<S> => compiled.Check(data),
    problems: (data) => [...compiled.Errors(data)].map((e) => `${e.instancePath || '/'} ${e.message}`),
  };
}

/** The domain event that a definition describes. */
export type EventOf<D> = D extends EventDefinition<infer T, infer P> ? { readonly type: T; readonly data: P } : never;
