import { type DocumentLibrary, type RebuiltCase, type Replay, rebuildCase, replayVerdict } from '#enforcement';
import { type CodecStore, ERASED } from '#event-store';
import type { RecordedEvent, Verdict } from '#kernel';
import { textOf } from '#policy';

export interface SignalAccount {
  readonly kind: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  /** Cut from the judged content. */
  readonly text: string;
}

/** A verdict as a moderator wants to see it. */
export interface VerdictAccount {
  readonly verdict: Verdict;
  readonly signals: readonly SignalAccount[];
  /** Absent unless asked for. `impossible` says why it cannot be given again. */
  readonly replay?: Replay | { readonly kind: 'impossible'; readonly reason: string };
  /** Why there is no case to cut texts from. */
  readonly unbuilt?: string;
}

export async function accountFor(
  store: CodecStore,
  event: RecordedEvent,
  documents: DocumentLibrary | undefined,
): Promise<VerdictAccount> {
  const { verdict } = event.data as { verdict: Verdict };
  let rebuilt: RebuiltCase;
  try {
    rebuilt = await rebuildCase(store, event);
  } catch (error) {
    return { verdict, signals: verdict.signals.map((s) => ({ ...s, text: '' })), unbuilt: messageOf(error) };
  }
  const signals = verdict.signals.map((signal) => ({ ...signal, text: cut(signal, rebuilt) }));
  if (!documents) return { verdict, signals };
  try {
    return { verdict, signals, replay: await replayVerdict(store, documents, event, rebuilt) };
  } catch (error) {
    return { verdict, signals, replay: { kind: 'impossible', reason: messageOf(error) } };
  }
}

/** A placeholder that stands where a text was must not be taken for it, cut somewhere in the middle. */
function cut(signal: Verdict['signals'][number], { input }: RebuiltCase): string {
  const whole = textOf({ ...signal, start: 0, end: Number.MAX_SAFE_INTEGER }, input);
  return whole === ERASED ? ERASED : whole.slice(signal.start, signal.end);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
