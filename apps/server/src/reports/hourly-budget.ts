const HOUR = 3_600_000;

/** How much each of many may do in an hour, in windows that begin with the first. In memory, and never more than a bound of it. */
export class HourlyBudget {
  private readonly windows = new Map<string, { readonly until: number; used: number }>();

  constructor(
    private readonly max: number,
    private readonly now: () => number = () => performance.now(),
    private readonly bound = 20_000,
  ) {}

  /** Takes one, and gives nothing; or takes none, and gives the milliseconds until there is one again. */
  take(who: string): number | undefined {
    const now = this.now();
    const known = this.windows.get(who);
    if (known && known.until > now) {
      if (known.used >= this.max) return known.until - now;
      known.used++;
      return undefined;
    }
    // Deleted first, so that the map stays in the order in which its windows end.
    this.windows.delete(who);
    this.forget(now);
    this.windows.set(who, { until: now + HOUR, used: 1 });
    return undefined;
  }

  /** Puts one back that came to nothing. */
  giveBack(who: string): void {
    const known = this.windows.get(who);
    if (known && known.used > 0) known.used--;
  }

  private forget(now: number): void {
    for (const [who, { until }] of this.windows) {
      if (until > now && this.windows.size < this.bound) return;
      this.windows.delete(who);
    }
  }
}

/** The part of an address that one household or host has: of IPv6 the first half, since the rest is theirs to choose. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/i, '');
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(gap).fill('0'), ...back];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
