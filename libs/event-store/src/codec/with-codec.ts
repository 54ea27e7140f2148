import type { AppendRequest, AppendResult, ReadStreamOptions, RecordedEvent, StreamName } from '#kernel';
import { StoreClosed } from '../errors.js';
import type { EventStore, Filter, ReadAllOptions, SubscribeOptions, SubscriptionMessage } from '../port.js';
import { Codec, type CodecOptions } from './codec.js';
import { unseal, withoutBoxes } from './sealing.js';
import { StreamMemory } from './stream-memory.js';

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
  const { keys } = options;
  return Object.assign(
    new DecodedStore(store, codec, (event) => codec.decode(event, unseal(event, keys)), new StreamMemory(keys)),
    { undecrypted: new DecodedStore(store, codec, (event) => codec.decode(event, withoutBoxes(event.data))) },
  );
}

class DecodedStore implements EventStore {
  readonly epoch: string;

  constructor(
    private readonly store: EventStore,
    private readonly codec: Codec,
    private readonly decode: (event: RecordedEvent) => RecordedEvent,
    private readonly memory?: StreamMemory,
  ) {
    this.epoch = store.epoch;
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    if (this.codec.closing) throw new StoreClosed();
    const appending = this.codec.encode(request).then((encoded) => this.store.append(encoded));
    this.codec.track(appending);
    return appending;
  }

  async *readStream(stream: StreamName, options: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent> {
    const { direction = 'forwards', from = 0, limit } = options;
    const reading = direction === 'forwards' && limit === undefined ? this.memory?.reading(stream) : undefined;
    if (!reading || from > reading.known) {
      for await (const event of this.store.readStream(stream, options)) yield this.decode(event);
      return;
    }
    yield* reading.events.slice(from);
    for await (const event of this.store.readStream(stream, { from: reading.known })) {
      const decoded = this.decode(event);
      reading.add(decoded);
      yield decoded;
    }
    reading.done();
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
