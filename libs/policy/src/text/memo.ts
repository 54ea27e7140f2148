/** How many answers are remembered, twice. */
const REMEMBERED = 10_000;

/**
 * Remembers what a pure function gave for the keys asked lately: words follow a few laws, and most of a text is words seen before. It
 * changes no answer and holds at most a fixed number of keys, none of them long.
 */
export class Memo<K extends string, V> {
  private young = new Map<K, V>();
  private old = new Map<K, V>();

  constructor(private readonly make: (key: K) => V) {}

  of(key: K): V {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? this.make(key);
    if (key.length > LONGEST) return value;
    if (this.young.size >= REMEMBERED) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}

/** In UTF-16 units. A longer key may be a slice of a text, and would keep all of that text in memory. */
const LONGEST = 12;
