import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Filter } from '../port.js';
import { matcher } from '../reading/matches.js';

interface Kind {
  readonly id: number;
  readonly category: string;
  readonly type: string;
}

/** The store's numbers for pairs of category and type. They only ever grow. */
export class Kinds {
  private known: Kind[] = [];
  private readonly byId = new Map<number, Kind>();
  private readonly byType = new Map<string, Map<string, number>>();
  private readonly newer: StatementSync;
  private readonly insert: StatementSync | undefined;

  constructor(db: DatabaseSync, mode: 'write' | 'read') {
    this.newer = db.prepare('SELECT id, category, type FROM kinds WHERE id > ? ORDER BY id');
    this.insert = mode === 'write' ? db.prepare('INSERT INTO kinds (id, category, type) VALUES (?, ?, ?)') : undefined;
    this.refresh();
  }

  typeOf(id: number): string {
    const kind = this.byId.get(id);
    if (kind) return kind.type;
    this.refresh();
    const found = this.byId.get(id);
    if (!found) throw new Error(`The event store has no name for kind ${id}.`);
    return found.type;
  }

  /** The kinds that a filter lets through, as the store stands. */
  matching(filter: Filter): number[] {
    this.refresh();
    const matches = matcher(filter);
    return this.known.filter((kind) => matches(kind.category, kind.type)).map((kind) => kind.id);
  }

  /** The number of a kind; a new one is written within the transaction under way. */
  number(category: string, type: string): number {
    return this.byType.get(type)?.get(category) ?? this.add(category, type);
  }

  /** After a transaction was undone: forgets the numbers that went with it. */
  reload(): void {
    this.known = [];
    this.byId.clear();
    this.byType.clear();
    this.refresh();
  }

  private add(category: string, type: string): number {
    if (!this.insert) throw new Error('A reader numbers no kinds.');
    const id = (this.known.at(-1)?.id ?? 0) + 1;
    this.insert.run(id, category, type);
    this.remember({ id, category, type });
    return id;
  }

  private refresh(): void {
    for (const row of this.newer.all(this.known.at(-1)?.id ?? 0))
      this.remember({ id: Number(row.id), category: String(row.category), type: String(row.type) });
  }

  private remember(kind: Kind): void {
    this.known.push(kind);
    this.byId.set(kind.id, kind);
    const categories = this.byType.get(kind.type) ?? new Map<string, number>();
    categories.set(kind.category, kind.id);
    this.byType.set(kind.type, categories);
  }
}
