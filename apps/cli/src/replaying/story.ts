import { DocumentLibrary } from '#enforcement';
import { type CodecStore, encodeToken } from '#event-store';
import type { Actor, JsonObject, RecordedEvent, StreamName, Timestamp } from '#kernel';
import { failed } from '../exit.js';
import type { Until } from './as-of.js';
import { sentenceOf } from './sentences.js';
import { foldState } from './state.js';
import { accountFor, type VerdictAccount } from './verdict-account.js';

export interface Step {
  readonly revision: number;
  readonly type: string;
  readonly at: Timestamp;
  readonly actor: Actor;
  readonly says: string;
  readonly causation?: string;
  /** Names this place for `--as-of`, and for whoever resumes reading from here. */
  readonly token: string;
  readonly data: JsonObject;
  readonly verdict?: VerdictAccount;
}

export interface Story {
  readonly stream: StreamName;
  readonly marketplace: string;
  readonly steps: readonly Step[];
  /** Folded from these steps. */
  readonly state: unknown;
  /** Events of this stream that lie after the place asked for. */
  readonly later: number;
}

/** Everything that happened on a stream, up to a place, and how it stood there. */
export async function tellStory(
  store: CodecStore,
  stream: StreamName,
  until: Until,
  { replays = false }: { readonly replays?: boolean } = {},
): Promise<Story> {
  const documents = replays ? new DocumentLibrary(store) : undefined;
  const events: RecordedEvent[] = [];
  let later = 0;
  for await (const event of store.readStream(stream)) {
    if (later === 0 && until(event)) events.push(event);
    else later++;
  }
  const [first] = events;
  if (!first) throw failed(later > 0 ? `${stream} did not exist yet at that point.` : `There is no stream ${stream}.`);
  const steps: Step[] = [];
  for (const event of events) {
    const { revision, type, data, position, metadata } = event;
    steps.push({
      revision,
      type,
      at: metadata.recordedAt,
      actor: metadata.actor,
      says: sentenceOf(event),
      causation: metadata.causation,
      token: encodeToken(store.epoch, position),
      data,
      ...(type.endsWith('.screened.v1') && { verdict: await accountFor(store, event, documents) }),
    });
  }
  return { stream, marketplace: first.metadata.marketplace, steps, state: foldState(stream, events), later };
}
