import type { Readable } from 'node:stream';
import { type Line, linesOf, MAX_LINE_BYTES } from '../commands/screen-lines.js';
import { LineError } from '../commands/screen-row.js';
import type { Importer, Posted, Standing } from './importer.js';
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
  outcomes: Record<Standing, number>;
}

export interface ImportOptions {
  readonly onRefused: (line: number, error: string) => void;
  readonly onProgress: (tally: Tally) => void;
  /** Finishes what is under way, and reads no further. */
  readonly signal: AbortSignal;
}

/** Posts every line and waits for the verdicts, in constant memory. */
export async function importRows(
  importer: Importer,
  input: Readable,
  { onRefused, onProgress, signal }: ImportOptions,
): Promise<Tally> {
  const outcomes = { allow: 0, hold: 0, block: 0, unjudged: 0 };
  const tally: Tally = { lines: 0, posted: 0, alreadyThere: 0, refused: 0, outcomes };
  const take = async (line: Line): Promise<Posted> => {
    const posted = await post(importer, line);
    tally.lines++;
    if (posted.kind === 'refused') {
      tally.refused++;
      onRefused(line.number, posted.reason);
    } else if (posted.kind === 'posted') tally.posted++;
    else tally.alreadyThere++;
    onProgress(tally);
    return posted;
  };
  for await (const batch of batches(linesOf(input), signal)) {
    const taken = await sideBySide(batch, take, signal);
    await importer.settled();
    for (const posted of taken) if (posted.kind !== 'refused') outcomes[await posted.standing()]++;
  }
  return tally;
}

async function post(importer: Importer, { bytes }: Line): Promise<Posted> {
  try {
    if (!bytes) throw new LineError(`This line is longer than ${MAX_LINE_BYTES} bytes.`);
    return await importer.post(rowOf(bytes));
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
  take: (line: Line) => Promise<Posted>,
  signal: AbortSignal,
): Promise<Posted[]> {
  const left = batch.values();
  const taken: Posted[] = [];
  const worker = async () => {
    for (const line of left) {
      if (signal.aborted) return;
      taken.push(await take(line));
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  return taken;
}
