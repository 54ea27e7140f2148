import { DocumentLibrary } from '#enforcement';
import { type CodecStore, encodeToken } from '#event-store';
import type { Actor, JsonObject, RecordedEvent, StreamName, Timestamp } from '#kernel';
import type { Until } from './as-of.js';
import { foldState } from './fold-state.js';
import { accountFor, type VerdictAccount } from './verdict-account.js';

export interface HistoryStep {
  readonly revision: number;
  readonly type: string;
  readonly at: Timestamp;
  readonly actor: Actor;
  readonly causation?: string;
  /** Names this place as an as-of, and for whoever resumes reading from here. */
  readonly token: string;
  /** What was erased reads `[erased]`. */
  readonly data: JsonObject;
  readonly verdict?: VerdictAccount;
}

export interface History {
  readonly stream: StreamName;
  readonly marketplace: string;
  readonly steps: readonly HistoryStep[];
  /** Folded from these steps. */
  readonly state: unknown;
  /** Events of this stream that lie after the place asked for. */
  readonly later: number;
}

export interface HistoryOptions {
  /** Gives each verdict again, under its own policy. */
  readonly replays?: boolean;
  /** Only for this one; the stream of another is not there. */
  readonly marketplace?: string;
}

/** Everything that happened on a stream, up to a place, and how it stood there. Nothing for a stream that is not there. */
export async function readHistory(
  store: CodecStore,
  stream: StreamName,
  until: Until = () => true,
  { replays = false, marketplace }: HistoryOptions = {},
): Promise<History | undefined> {
  const documents = replays ? new DocumentLibrary(store) : undefined;
  const events: RecordedEvent[] = [];
  let owner: string | undefined;
  let later = 0;
  for await (const event of store.readStream(stream)) {
    owner ??= event.metadata.marketplace;
    if (marketplace !== undefined && owner !== marketplace) return undefined;
    if (later === 0 && until(event)) events.push(event);
    else later++;
  }
  if (owner === undefined) return undefined;
  const steps: HistoryStep[] = [];
  for (const event of events) {
    const { revision, type, data, position, metadata } = event;
    steps.push({
      revision,
      type,
      at: metadata.recordedAt,
      actor: metadata.actor,
      causation: metadata.causation,
      token: encodeToken(store.epoch, position),
      data,
      ...(type.endsWith('.screened.v1') && { verdict: await accountFor(store, event, documents) }),
    });
  }
  return { stream, marketplace: owner, steps, state: foldState(stream, events), later };
}
