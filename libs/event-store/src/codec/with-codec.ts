import type {
  AppendRequest,
  AppendResult,
  EventDefinition,
  NewEvent,
  ReadStreamOptions,
  RecordedEvent,
  StreamName,
} from '#kernel';
import { EventMisfit, StoreClosed, UnreadableEvent } from '../errors.js';
import type { KeyRing } from '../keys/key-ring.js';
import type { EventStore, Filter, ReadAllOptions, SubscribeOptions, SubscriptionMessage } from '../port.js';
import { type PersonalPaths, splitPaths } from './personal.js';
import { type Extract, extract, SEALED, seal, unseal, withoutBoxes } from './sealing.js';
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

/** A store whose events have the shapes of their definitions, and whose personal fields are sealed at rest. */
export interface CodecStore extends EventStore {
  /** The same store, read without any key: every personal text reads `[erased]`. For what must hold no personal text. */
  readonly undecrypted: EventStore;
}

/**
 * Puts definitions, upcasters and sealing in front of a store. Closing it closes the store, not the key ring.
 * `append` also throws EventMisfit and SubjectErased, reading also UnreadableEvent.
 */
export function withCodec(store: EventStore, options: CodecOptions): CodecStore {
  const codec = new Codec(options);
  const view = (decode: (event: RecordedEvent) => RecordedEvent) => new DecodedStore(store, codec, decode);
  return Object.assign(
    view((event) => codec.decode(event, unseal(event, options.keys))),
    { undecrypted: view((event) => codec.decode(event, withoutBoxes(event.data))) },
  );
}

interface Known {
  readonly definition: AnyDefinition;
  readonly paths: readonly PersonalPaths[];
}

class Codec {
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
        for (const { subject } of extracted.parts) subjects.add(subject);
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

class DecodedStore implements EventStore {
  readonly epoch: string;

  constructor(
    private readonly store: EventStore,
    private readonly codec: Codec,
    private readonly decode: (event: RecordedEvent) => RecordedEvent,
  ) {
    this.epoch = store.epoch;
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    if (this.codec.closing) throw new StoreClosed();
    const appending = this.codec.encode(request).then((encoded) => this.store.append(encoded));
    this.codec.track(appending);
    return appending;
  }

  async *readStream(stream: StreamName, options?: ReadStreamOptions): AsyncGenerator<RecordedEvent> {
    for await (const event of this.store.readStream(stream, options)) yield this.decode(event);
  }

  async *readAll(options: ReadAllOptions = {}): AsyncGenerator<RecordedEvent> {
    for await (const event of this.store.readAll(this.translated(options))) yield this.decode(event);
  }

  async *subscribe(options: SubscribeOptions = {}): AsyncGenerator<SubscriptionMessage> {
    for await (const message of this.store.subscribe(this.translated(options)))
      yield message.kind === 'event' ? { kind: 'event', event: this.decode(message.event) } : message;
  }

  streamHead(stream: StreamName): Promise<number | 'no-stream'> {
    return this.store.streamHead(stream);
  }

  head(): Promise<bigint> {
    return this.store.head();
  }

  async close(): Promise<void> {
    await this.codec.drain();
    await this.store.close();
  }

  /** Who asks for a type means its older stored names too. */
  private translated<O extends { readonly filter?: Filter }>(options: O): O {
    const types = options.filter?.types;
    if (!types) return options;
    return { ...options, filter: { ...options.filter, types: this.codec.upcasters.storedNames(types) } };
  }
}
