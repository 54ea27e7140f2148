import type { AppendRequest, EventDefinition, NewEvent, RecordedEvent } from '#kernel';
import { EventMisfit, UnreadableEvent } from '../errors.js';
import type { KeyRing } from '../keys/key-ring.js';
import { type PersonalPaths, splitPaths } from './personal.js';
import { type Extract, extract, SEALED, seal } from './sealing.js';
import { type Upcaster, Upcasters } from './upcasting.js';

/** Any event's definition, whatever its data. */
export type AnyDefinition = Pick<EventDefinition<string, never>, 'type' | 'personal' | 'problems'> & {
  check(data: unknown): boolean;
};

export interface CodecOptions {
  /** Every event type that may be written, or read after upcasting. */
  readonly definitions: Iterable<AnyDefinition>;
  readonly upcasters?: readonly Upcaster[];
  readonly keys: KeyRing;
}

interface Known {
  readonly definition: AnyDefinition;
  readonly paths: readonly PersonalPaths[];
}

/** Between events as callers know them and events as they are stored. */
export class Codec {
  readonly upcasters: Upcasters;
  private readonly keys: KeyRing;
  private readonly known = new Map<string, Known>();
  /** Settles when the appends before have the keys they wait for, so that none overtakes another. */
  private turn: Promise<unknown> | undefined;
  private readonly underWay = new Set<Promise<unknown>>();
  closing = false;

  constructor({ definitions, upcasters = [], keys }: CodecOptions) {
    this.keys = keys;
    this.upcasters = new Upcasters(upcasters);
    for (const definition of definitions) {
      if (this.known.has(definition.type)) throw new Error(`${definition.type} is defined twice.`);
      this.known.set(definition.type, { definition, paths: definition.personal.map(splitPaths) });
    }
  }

  /** The request as it is stored. */
  async encode(request: AppendRequest): Promise<AppendRequest> {
    const extracts = new Map<NewEvent, Extract>();
    const subjects = new Set<string>();
    for (const { events } of request.writes)
      for (const event of events) {
        const extracted = this.extract(event);
        for (const { subject, droppable } of extracted.parts)
          if (!droppable || this.keys.lookup(subject).state !== 'destroyed') subjects.add(subject);
        extracts.set(event, extracted);
      }
    await this.keysFor([...subjects]);
    return {
      ...request,
      writes: request.writes.map((write) => ({
        ...write,
        events: write.events.map((event) => {
          const extracted = extracts.get(event);
          return extracted ? { ...event, data: seal(extracted, write.stream, event, this.keys) } : event;
        }),
      })),
    };
  }

  /** @param data the stored data, its boxes opened or dropped. */
  decode(event: RecordedEvent, data: RecordedEvent['data']): RecordedEvent {
    const current = this.upcasters.apply(event.type, data);
    const definition = this.known.get(current.type)?.definition;
    const place = `${event.stream}@${event.revision}`;
    if (!definition) throw new UnreadableEvent(place, current.type, 'nothing here knows this type of event');
    if (!definition.check(current.data))
      throw new UnreadableEvent(place, current.type, definition.problems(current.data).join('; '));
    return { ...event, ...current };
  }

  track(appending: Promise<unknown>): void {
    this.underWay.add(appending);
    const done = () => void this.underWay.delete(appending);
    appending.then(done, done);
  }

  /** Refuses new appends and finishes those under way. */
  async drain(): Promise<void> {
    this.closing = true;
    await Promise.allSettled(this.underWay);
  }

  private extract(event: NewEvent): Extract {
    const known = this.known.get(event.type);
    if (!known) throw new EventMisfit(event.type, ['nothing here knows this type of event']);
    const { definition, paths } = known;
    if (!definition.check(event.data)) throw new EventMisfit(event.type, definition.problems(event.data));
    if (SEALED in event.data) throw new EventMisfit(event.type, [`/${SEALED} is reserved`]);
    if (paths.length === 0) return { data: event.data, parts: [] };
    try {
      const extracted = extract(event, paths);
      // What is refused here could not be read any more once its key is destroyed.
      if (!definition.check(extracted.data)) throw new TypeError('without its personal texts it would lose its shape');
      return extracted;
    } catch (error) {
      if (error instanceof TypeError) throw new EventMisfit(event.type, [error.message]);
      throw error;
    }
  }

  private async keysFor(subjects: readonly string[]): Promise<void> {
    const ready = subjects.length === 0 ? undefined : this.keys.ensure(subjects);
    if (!ready && !this.turn) return;
    const turn = Promise.allSettled([this.turn, ready]);
    this.turn = turn;
    await turn;
    if (this.turn === turn) this.turn = undefined;
    await ready;
  }
}
