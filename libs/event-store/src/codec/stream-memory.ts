import { Recent, type RecordedEvent, type StreamName } from '#kernel';
import type { KeyRing } from '../keys/key-ring.js';

/** Streams longer than this are read anew each time. */
const LONGEST = 50;
/** How many characters of text are remembered in all; with what surrounds them, some tens of megabytes. */
const MOST_CHARACTERS = 8_000_000;
/** Beside the texts, each event takes some memory. */
const PER_EVENT = 500;

export interface StreamReading {
  /** The revision at which reading from the store has to begin. */
  readonly known: number;
  /** From revision 0 on; nobody can change them. */
  readonly events: readonly RecordedEvent[];
  /** Adds the next event, as it was read. */
  add(event: RecordedEvent): void;
  /** All of the stream was read: remembers it. */
  done(): void;
}

interface Remembered {
  /** From revision 0 on. */
  readonly events: readonly RecordedEvent[];
  readonly characters: number;
}

const NOTHING: Remembered = { events: [], characters: 0 };

/**
 * The decoded events of streams read lately, so that deciding on a stream again costs no reading, opening of boxes or checking. What is
 * stored never changes, so the only thing that can make it wrong is a key destroyed since: then all of it is forgotten.
 */
export class StreamMemory {
  private readonly streams = new Recent<StreamName, Remembered>(MOST_CHARACTERS, ({ characters }) => characters);
  private keysAsOf: number;

  constructor(private readonly keys: Pick<KeyRing, 'changes'>) {
    this.keysAsOf = keys.changes;
  }

  /** A reading of the stream that begins with what is remembered of it. */
  reading(stream: StreamName): StreamReading {
    this.forgetWhatWasErased();
    const events = [...(this.streams.get(stream) ?? NOTHING).events];
    const { keysAsOf } = this;
    return {
      known: events.length,
      events,
      add: (event) => {
        if (events.length <= LONGEST) events.push(event);
      },
      done: () => {
        // What was opened with a key that is gone by now must not come back.
        if (this.keys.changes === keysAsOf) this.remember(stream, events);
      },
    };
  }

  private remember(stream: StreamName, events: readonly RecordedEvent[]): void {
    const known = this.streams.get(stream) ?? NOTHING;
    if (events.length <= known.events.length || events.length > LONGEST) return;
    let { characters } = known;
    for (const event of events.slice(known.events.length)) characters += PER_EVENT + frozen(event);
    this.streams.set(stream, { events, characters });
  }

  private forgetWhatWasErased(): void {
    const { changes } = this.keys;
    if (changes === this.keysAsOf) return;
    this.keysAsOf = changes;
    this.streams.clear();
  }
}

/** Makes the value unchangeable, all the way down. Gives the characters of its texts. */
function frozen(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  Object.freeze(value);
  let characters = 0;
  for (const part of Object.values(value)) characters += frozen(part);
  return characters;
}
