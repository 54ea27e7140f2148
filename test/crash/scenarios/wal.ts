import { closeSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';

/** Where each transaction ends in a write-ahead log, by its bytes: the format is SQLite's, and public. */
export interface Wal {
  readonly size: number;
  /** Offsets right after the last frame of each transaction, in order; the first is the end of the header. */
  readonly ends: readonly number[];
  readonly frame: number;
}

const HEADER = 32;
const FRAME_HEADER = 24;

export function readWal(path: string): Wal {
  const bytes = readFileSync(path);
  const frame = FRAME_HEADER + bytes.readUInt32BE(8);
  const salt = bytes.subarray(16, 24);
  const ends = [HEADER];
  let size = HEADER;
  for (let at = HEADER; at + frame <= bytes.length; at += frame) {
    // A frame of an earlier round of the file carries another salt: the log ends before it.
    if (!bytes.subarray(at + 8, at + 16).equals(salt)) break;
    size = at + frame;
    // A frame that completes a transaction says how many pages the database has.
    if (bytes.readUInt32BE(at + 4) > 0) ends.push(size);
  }
  return { size, ends, frame };
}

export type Wound = 'cut' | 'garbled' | 'zeroed';

/** What a write that did not come to its end can look like from `at` on. */
export function wound(path: string, how: Wound, at: number): void {
  if (how === 'cut') truncateSync(path, at);
  else overwrite(path, at, how === 'zeroed' ? 0 : 0xa5);
}

function overwrite(path: string, at: number, byte: number): void {
  const length = readFileSync(path).length - at;
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(length, byte), 0, length, at);
  closeSync(file);
}
