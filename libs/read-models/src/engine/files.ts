import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const POINTER = 'current';
const NAME = /^g-[0-9a-f-]{36}\.db$/;
const PART_OF_ONE = /^g-[0-9a-f-]{36}\.db(-wal|-shm|-journal)?$/;

/**
 * The directory of the read models: one file for each generation, and `current`, which names the one in use. A new generation
 * takes over by renaming `current`, never the database: a database renamed under its open readers would meet the old one's
 * write-ahead log.
 */
export class GenerationFiles {
  constructor(private readonly directory: string) {}

  /** The file in use, if there is one. */
  current(): string | undefined {
    let name: string;
    try {
      name = readFileSync(join(this.directory, POINTER), 'utf8').trim();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
    return NAME.test(name) ? join(this.directory, name) : undefined;
  }

  /** The name of a file that does not exist yet. */
  fresh(): string {
    mkdirSync(this.directory, { recursive: true });
    return join(this.directory, `g-${randomUUID()}.db`);
  }

  /** From here on `file` is the one in use, also after a power cut. */
  publish(file: string): void {
    const next = join(this.directory, `${POINTER}.next`);
    const handle = openSync(next, 'w');
    writeSync(handle, `${file.slice(this.directory.length + 1)}\n`);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(next, join(this.directory, POINTER));
    syncDirectory(this.directory);
  }

  /** Deletes every generation but the one in use: what it replaced, and what a crash left half built. */
  sweep(): void {
    const kept = this.current();
    for (const name of readdirSync(this.directory)) {
      const file = join(this.directory, name);
      if (PART_OF_ONE.test(name) && !(kept && file.startsWith(kept))) rmSync(file, { force: true });
    }
  }
}

/** Deletes a database and what SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${part}`, { force: true });
}

function syncDirectory(directory: string): void {
  let handle: number;
  try {
    handle = openSync(directory, 'r');
  } catch {
    // Some systems do not open directories; there the rename is as durable as it gets.
    return;
  }
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
