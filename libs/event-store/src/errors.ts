import { Refused, refuse } from '#kernel';

/** An event is larger than the store takes. Nothing was stored. */
export class EventTooLarge extends Error {
  constructor(
    readonly type: string,
    readonly bytes: number,
    readonly limit: number,
  ) {
    super(
      `The event ${type} takes ${bytes} bytes and the limit is ${limit}. Nothing was appended: store less in one event.`,
    );
    this.name = 'EventTooLarge';
  }
}

/** An event's data has no faithful JSON form. Nothing was stored. */
export class Unserialisable extends Error {
  constructor(
    readonly type: string,
    readonly reason: string,
  ) {
    super(`The event ${type} cannot be stored as JSON: ${reason}. Nothing was appended.`);
    this.name = 'Unserialisable';
  }
}

/** The request itself makes no sense (a stream twice, no events, a malformed id). Nothing was stored. */
export class InvalidAppend extends Error {
  constructor(reason: string) {
    super(`This append is malformed: ${reason}. Nothing was appended.`);
    this.name = 'InvalidAppend';
  }
}

/** An event id is in the store already, at another place. Nothing was stored. */
export class EventIdReused extends Error {
  constructor(readonly id: string) {
    super(
      `The event id ${id} is already used at another place. Nothing was appended: every event needs an id of its own.`,
    );
    this.name = 'EventIdReused';
  }
}

export class StoreClosed extends Error {
  constructor() {
    super('The event store is closed.');
    this.name = 'StoreClosed';
  }
}

/** The store's files cannot be used as they are; `message` says what was found and what to do. Nothing was changed. */
export class StoreUnusable extends Error {
  constructor(
    readonly reason: 'locked' | 'damaged' | 'foreign' | 'newer' | 'missing',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreUnusable';
  }
}

/** What came out of the store is not what its type promises, or cannot be opened with the key at hand. */
export class UnreadableEvent extends Error {
  constructor(
    readonly place: string,
    readonly type: string,
    reason: string,
  ) {
    super(`${place} (${type}) cannot be read: ${reason}`);
    this.name = 'UnreadableEvent';
  }
}

/** The disk would not take an append. Whether it was stored is known only by appending the same event ids again. */
export class AppendFailed extends Error {
  /** The store goes on by itself once the reason is gone, as with a full disk; otherwise it must be opened anew. */
  readonly passes: boolean;

  constructor(reason: string, advice: string, options: ErrorOptions & { readonly passes?: boolean } = {}) {
    super(`The append did not reach the disk: ${reason}. ${advice}`, options);
    this.name = 'AppendFailed';
    this.passes = options.passes ?? false;
  }
}

/** The store was opened for reading. */
export class ReadOnlyStore extends Error {
  constructor(path: string) {
    super(`${path} is open for reading only. Append through the process that has it open for writing.`);
    this.name = 'ReadOnlyStore';
  }
}

/** An event is not what its definition says, or has none. Nothing was stored. */
export class EventMisfit extends Error {
  constructor(
    readonly type: string,
    readonly problems: readonly string[],
  ) {
    super(`The event ${type} does not fit its definition: ${problems.join('; ')}. Nothing was appended.`);
    this.name = 'EventMisfit';
  }
}

/** Personal fields were to be written for someone whose key was destroyed. Nothing was stored. An expected "no": the command runner answers with it. */
export class SubjectErased extends Refused {
  constructor(readonly subject: string) {
    super(
      refuse(
        'subject-erased',
        'The personal data of this account was erased for good: nothing personal can be stored for it any more.',
      ),
    );
    this.name = 'SubjectErased';
  }
}

/** The key store or the master key cannot be used as it is; `message` says what was found and what to do. */
export class KeysUnusable extends Error {
  constructor(
    readonly reason: 'malformed' | 'exposed' | 'missing' | 'wrong',
    message: string,
  ) {
    super(message);
    this.name = 'KeysUnusable';
  }
}
