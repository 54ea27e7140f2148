import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** A line longer than this is an error of its own; the rest goes on. */
export const MAX_LINE_BYTES = 1024 * 1024;

const NEWLINE = 0x0a;

/** A line without its end; `undefined` stands for one that is too long. Numbers count from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/** The lines of a stream, holding never more than one of them. */
export async function* linesOf(input: Readable): AsyncGenerator<Line> {
  let kept: Buffer[] = [];
  let size = 0;
  let number = 0;
  const take = (): Line => {
    number += 1;
    const line = { number, bytes: size > MAX_LINE_BYTES ? undefined : Buffer.concat(kept) };
    kept = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      keep(bytes.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(bytes.subarray(from));
  }
  if (size > 0) yield take();

  function keep(part: Buffer): void {
    size += part.length;
    if (size > MAX_LINE_BYTES) kept = [];
    else if (part.length > 0) kept.push(part);
  }
}

/** Writes a line and waits while the reader is behind. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}
