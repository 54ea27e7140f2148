import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Recent, type StreamName } from '#kernel';
import { NONE } from '../append/decide.js';

/** How many heads the writer remembers. */
const REMEMBERED = 20_000;

/**
 * The revision of each stream's last event. The one process that writes remembers those it has asked for or written: nobody else
 * can move them. A reader asks the file every time.
 */
export class Heads {
  private readonly select: StatementSync;
  private readonly known: Recent<StreamName, number> | undefined;

  constructor(db: Pick<DatabaseSync, 'prepare'>, mode: 'write' | 'read') {
    this.select = db.prepare('SELECT max(revision) AS head FROM events WHERE stream = ?');
    this.known = mode === 'write' ? new Recent(REMEMBERED) : undefined;
  }

  /** -1 for a stream without events. */
  of(stream: StreamName): number {
    const known = this.known?.get(stream);
    if (known !== undefined) return known;
    const found = this.select.get(stream)?.head;
    const head = typeof found === 'number' ? found : NONE;
    this.known?.set(stream, head);
    return head;
  }

  /** After the commit that stored it, never before. */
  set(stream: StreamName, head: number): void {
    this.known?.set(stream, head);
  }

  /** After a transaction that may or may not have been stored: the file is asked again. */
  forget(): void {
    this.known?.clear();
  }
}
