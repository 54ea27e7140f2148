import { Recent } from '#kernel';

/** How many answers are remembered. */
const REMEMBERED = 20_000;
/** In UTF-16 units. A longer key may be a slice of a text, and would keep all of that text in memory. */
const LONGEST = 12;

/**
 * Remembers what a pure function gave for the keys asked lately: words follow a few laws, and most of a text is words seen before. It
 * changes no answer and holds at most a fixed number of keys, none of them long.
 */
export class Memo<K extends string, V> {
  private readonly recent = new Recent<K, V>(REMEMBERED);

  constructor(private readonly make: (key: K) => V) {}

  of(key: K): V {
    const known = this.recent.get(key);
    if (known !== undefined) return known;
    const value = this.make(key);
    if (key.length <= LONGEST) this.recent.set(key, value);
    return value;
  }
}
