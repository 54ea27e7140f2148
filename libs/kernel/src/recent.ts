/**
 * A map that forgets what was not used lately. It has two generations: what is used goes into the young one; once that weighs half
 * of the limit, the old one is dropped and the young one takes its place. So asking is as cheap as asking a map.
 */
export class Recent<K, V> {
  private young = new Map<K, V>();
  private old = new Map<K, V>();
  private weight = 0;

  /** @param weigh what an entry counts; 1 by default. Never more than `limit` is kept. */
  constructor(
    private readonly limit: number,
    private readonly weigh: (value: V) => number = () => 1,
  ) {}

  get(key: K): V | undefined {
    const young = this.young.get(key);
    if (young !== undefined) return young;
    const value = this.old.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    const known = this.young.get(key);
    this.old.delete(key);
    this.young.set(key, value);
    this.weight += this.weigh(value) - (known === undefined ? 0 : this.weigh(known));
    if (this.weight <= this.limit / 2) return;
    this.old = this.young;
    this.young = new Map();
    this.weight = 0;
  }

  delete(key: K): void {
    const known = this.young.get(key);
    if (known !== undefined) this.weight -= this.weigh(known);
    this.young.delete(key);
    this.old.delete(key);
  }

  clear(): void {
    this.young = new Map();
    this.old = new Map();
    this.weight = 0;
  }
}
