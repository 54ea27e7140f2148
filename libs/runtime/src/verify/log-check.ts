import type { DocumentLibrary } from '#enforcement';
import type { CodecStore, KeyRing } from '#event-store';
import type { RecordedEvent } from '#kernel';
import type { Findings } from './findings.js';
import type { FoldedLog } from './folded-log.js';

/** One thing to make sure of, over the whole log in its order. */
export interface LogCheck {
  readonly findings: Findings;
  /** `log` is how things stood right before `event`. */
  see(event: RecordedEvent, log: FoldedLog): void | Promise<void>;
  /** `log` is how things stand at the end. */
  end?(log: FoldedLog): void;
}

export interface CheckContext {
  readonly store: CodecStore;
  readonly keys: KeyRing;
  readonly documents: DocumentLibrary;
}

export function placeOf(event: { readonly stream: string; readonly revision: number }): string {
  return `${event.stream}@${event.revision}`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
