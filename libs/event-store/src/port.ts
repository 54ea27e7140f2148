import type { AppendRequest, AppendResult, Log, Position, RecordedEvent, StreamName } from '#kernel';

/** Which events to give. Both given: both must hold. Nothing given: every event. */
export interface Filter {
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
}

export interface ReadAllOptions {
  /** Events after this position; from the beginning when absent. */
  readonly after?: Position;
  readonly filter?: Filter;
  readonly limit?: number;
}

export interface SubscribeOptions {
  /** Events after this position; from the beginning when absent. */
  readonly after?: Position;
  readonly filter?: Filter;
  /** Ends the subscription. */
  readonly signal?: AbortSignal;
}

export type SubscriptionMessage =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  /** Nothing newer than `position` was there to give; live from here. Comes again each time a backlog has been worked off. */
  | { readonly kind: 'caught-up'; readonly position: Position };

/**
 * The event store. Every adapter passes the conformance suite in `conformance/`.
 * What is read is not to be changed (some adapters freeze it). A reader never sees half an append; the global order has nothing in it that a reader could skip.
 */
export interface EventStore extends Log {
  /** Names this store's history: tokens made for another store are refused. */
  readonly epoch: string;
  /**
   * Rule 2. Atomic over all writes and checks. The same event ids at the same place succeed again and store nothing twice,
   * also when a checked stream has moved since.
   * @throws WrongExpectedRevision, EventIdReused, EventTooLarge, Unserialisable, InvalidAppend, StoreClosed
   */
  append(request: AppendRequest): Promise<AppendResult>;
  /** All events in global order, up to what is there when the reader gets there. */
  readAll(options?: ReadAllOptions): AsyncIterable<RecordedEvent>;
  /** Catch-up, then live; pulled by the reader, so a slow one is never flooded. Ends on `signal` or when the store closes. */
  subscribe(options?: SubscribeOptions): AsyncIterable<SubscriptionMessage>;
  /** The revision of a stream's last event, or `no-stream`. */
  streamHead(stream: StreamName): Promise<number | 'no-stream'>;
  /** The position of the last event; 0n for an empty store. */
  head(): Promise<Position>;
  /** Refuses new appends, finishes those under way, ends subscriptions, lets go of the files. */
  close(): Promise<void>;
}
