import type { Readable } from 'node:stream';
import { type BountyEvent, bounty, standingOf } from '#domain';
import { fold, type Outcome } from '#kernel';
import type { Holdfast } from '#runtime';
import { type Line, linesOf, MAX_LINE_BYTES } from '../commands/screen-lines.js';
import { LineError } from '../commands/screen-row.js';
import { type Posted, postRow } from './post-row.js';
import { rowOf } from './row.js';

/** How many rows are posted side by side: enough for the store to commit them together. */
const WIDTH = 64;
/** How many rows go in before their verdicts are awaited and counted. */
const BATCH = 512;

export interface Tally {
  lines: number;
  posted: number;
  alreadyThere: number;
  refused: number;
  outcomes: Record<Outcome | 'unjudged', number>;
}

export interface ImportOptions {
  readonly marketplace: string;
  readonly onRefused: (line: number, error: string) => void;
  readonly onProgress: (tally: Tally) => void;
  /** Finishes what is under way, and reads no further. */
  readonly signal: AbortSignal;
}

/** Posts every line and waits for the verdicts, in constant memory. The workers must be running. */
export async function importRows(
  holdfast: Holdfast,
  input: Readable,
  { marketplace, onRefused, onProgress, signal }: ImportOptions,
): Promise<Tally> {
  const outcomes = { allow: 0, hold: 0, block: 0, unjudged: 0 };
  const tally: Tally = { lines: 0, posted: 0, alreadyThere: 0, refused: 0, outcomes };
  const take = async (line: Line): Promise<string | undefined> => {
    const posted = await post(holdfast, marketplace, line);
    tally.lines++;
    if (posted.kind === 'refused') {
      tally.refused++;
      onRefused(line.number, posted.reason);
    } else if (posted.kind === 'posted') tally.posted++;
    else tally.alreadyThere++;
    onProgress(tally);
    return posted.kind === 'refused' ? undefined : posted.bounty;
  };
  for await (const batch of batches(linesOf(input), signal)) {
    const bounties = await sideBySide(batch, take, signal);
    await holdfast.workers.settled();
    for (const id of bounties) outcomes[await outcomeOf(holdfast, id)]++;
  }
  return tally;
}

async function post({ runner }: Holdfast, marketplace: string, { bytes }: Line): Promise<Posted> {
  try {
    if (!bytes) throw new LineError(`This line is longer than ${MAX_LINE_BYTES} bytes.`);
    return await postRow(runner, marketplace, rowOf(bytes));
  } catch (error) {
    if (error instanceof LineError) return { kind: 'refused', reason: error.message };
    throw error;
  }
}

async function* batches(lines: AsyncIterable<Line>, signal: AbortSignal): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  for await (const line of lines) {
    if (signal.aborted) break;
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0 && !signal.aborted) yield batch;
}

async function sideBySide(
  batch: readonly Line[],
  take: (line: Line) => Promise<string | undefined>,
  signal: AbortSignal,
): Promise<string[]> {
  const left = batch.values();
  const bounties: string[] = [];
  const worker = async () => {
    for (const line of left) {
      if (signal.aborted) return;
      const id = await take(line);
      if (id !== undefined) bounties.push(id);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  return bounties;
}

async function outcomeOf({ store }: Holdfast, id: string): Promise<Outcome | 'unjudged'> {
  const events = await Array.fromAsync(store.undecrypted.readStream(`bounty-${id}`));
  const state = fold(bounty, events as unknown as BountyEvent[]);
  return state?.judged.verdict ? standingOf(state.judged, state.contentDigest).outcome : 'unjudged';
}
