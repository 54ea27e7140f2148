/**
 * Rows read or written lately, by key, at most `2 × half` of them. Two maps instead of a linked list: what is used moves to the
 * young one; when that is full it becomes the old one, and what nobody asked for meanwhile is let go.
 */
export class RowCache {
  private young = new Map<string, unknown>();
  private old = new Map<string, unknown>();

  constructor(private readonly half: number) {}

  get(key: string): unknown {
    const row = this.young.get(key);
    if (row !== undefined) return row;
    const aged = this.old.get(key);
    if (aged !== undefined) this.set(key, aged);
    return aged;
  }

  set(key: string, row: unknown): void {
    if (this.young.size >= this.half && !this.young.has(key)) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, row);
  }

  delete(key: string): void {
    this.young.delete(key);
    this.old.delete(key);
  }

  get size(): number {
    return this.young.size + this.old.size;
  }
}
