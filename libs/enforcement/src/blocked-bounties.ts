import type { Static } from 'typebox';
import type { Basis } from '#domain';
import type { EventStore } from '#event-store';
import { formatRef, idOf, type Position, type RecordedEvent, type Verdict } from '#kernel';
import { fingerprintBytes, RESEMBLES, resemblance } from '#policy';

interface Entry {
  readonly bounty: string;
  readonly contentRevision: number;
  /** The verdict it was blocked by, or the last one before a person blocked it. */
  readonly verdict: string;
  readonly print: Uint8Array;
}

/** What is remembered of a bounty's last verdict, for a ruling that follows. */
interface Last extends Entry {
  readonly grounds: Verdict['grounds'];
  readonly marketplace: string;
}

const FOLDED = ['bounty.screened.v1', 'bounty.ruled.v1', 'bounty.contest-resolved.v1'];
/** A person who allows alone cannot set this ground aside, so a block for it is not forgotten by a ruling. */
const NEEDS_TWO = 'minor-sexual';

/**
 * Which bounties were blocked, by their fingerprints. Folded from the log alone, in memory, and no text is needed for it: erasing
 * someone changes nothing. It can only raise doubt, so it need not be checked by an append; what it said goes into the verdict's basis.
 */
export class BlockedBounties {
  private readonly last = new Map<string, Last>();
  private readonly byMarketplace = new Map<string, Blocked>();
  private after: Position = 0n;
  private catchingUp: Promise<void> | undefined;

  /** Needs no personal fields: give the undecrypted view. */
  constructor(private readonly store: EventStore) {}

  /** The verdict, as `stream@revision`, on the most resembling bounty that was blocked; of another bounty than this. */
  async resembling(marketplace: string, bounty: string, print: string | undefined): Promise<string | undefined> {
    const bytes = print === undefined ? undefined : fingerprintBytes(print);
    if (!bytes) return undefined;
    await this.catchUp();
    return this.byMarketplace.get(marketplace)?.most(bytes, bounty)?.verdict;
  }

  /** Reads what is new. Whoever comes while it reads waits for that, and reads on for what came after. */
  private async catchUp(): Promise<void> {
    await this.catchingUp;
    this.catchingUp ??= this.read().finally(() => {
      this.catchingUp = undefined;
    });
    await this.catchingUp;
  }

  private async read(): Promise<void> {
    for await (const event of this.store.readAll({ after: this.after, filter: { types: FOLDED } })) {
      this.fold(event);
      this.after = event.position;
    }
  }

  private fold(event: RecordedEvent): void {
    if (event.type === 'bounty.screened.v1') this.screened(event);
    else this.decided(event);
  }

  private decided(event: RecordedEvent): void {
    const last = this.last.get(event.stream);
    if (!last) return;
    const { outcome, resolution } = event.data as { outcome?: string; resolution?: string };
    const blocked = this.blockedIn(last.marketplace);
    if (outcome === 'block' || resolution === 'upheld') blocked.add(last);
    if (outcome === 'allow' && !last.grounds.includes(NEEDS_TWO)) blocked.remove(last);
  }

  private screened(event: RecordedEvent): void {
    const { verdict, basis } = event.data as unknown as { verdict: Verdict; basis: Static<typeof Basis> };
    const print = basis.fingerprint === undefined ? undefined : fingerprintBytes(basis.fingerprint);
    if (!print) {
      this.last.delete(event.stream);
      return;
    }
    const { marketplace } = event.metadata;
    const entry = {
      bounty: idOf(event.stream),
      contentRevision: basis.contentRevision,
      verdict: formatRef(event),
      print,
    };
    this.last.set(event.stream, { ...entry, grounds: verdict.grounds, marketplace });
    if (verdict.outcome === 'block') this.blockedIn(marketplace).add(entry);
    // Judged again under another policy, the same content may be fine; what an edit put in its place says nothing about it.
    if (verdict.outcome === 'allow') this.blockedIn(marketplace).remove(entry);
  }

  private blockedIn(marketplace: string): Blocked {
    const known = this.byMarketplace.get(marketplace) ?? new Blocked();
    this.byMarketplace.set(marketplace, known);
    return known;
  }
}

/** The blocked bounties of one marketplace. Those that share two bytes at the same place are compared, and no others. */
class Blocked {
  private readonly entries = new Map<string, Entry>();
  private readonly buckets = new Map<number, Set<Entry>>();

  add(entry: Entry): void {
    this.remove(entry);
    this.entries.set(keyOf(entry), entry);
    for (const band of bandsOf(entry.print)) {
      const bucket = this.buckets.get(band) ?? new Set();
      this.buckets.set(band, bucket.add(entry));
    }
  }

  remove(entry: Pick<Entry, 'bounty' | 'contentRevision'>): void {
    const known = this.entries.get(keyOf(entry));
    if (!known) return;
    this.entries.delete(keyOf(known));
    for (const band of bandsOf(known.print)) this.buckets.get(band)?.delete(known);
  }

  most(print: Uint8Array, except: string): Entry | undefined {
    const candidates = new Set(bandsOf(print).flatMap((band) => [...(this.buckets.get(band) ?? [])]));
    let best: { readonly entry: Entry; readonly share: number } | undefined;
    for (const entry of candidates) {
      if (entry.bounty === except) continue;
      const share = resemblance(print, entry.print);
      if (share >= RESEMBLES && share > (best?.share ?? 0)) best = { entry, share };
    }
    return best?.entry;
  }
}

function keyOf({ bounty, contentRevision }: Pick<Entry, 'bounty' | 'contentRevision'>): string {
  return `${bounty}@${contentRevision}`;
}

function bandsOf(print: Uint8Array): number[] {
  return Array.from(
    { length: print.length / 2 },
    (_, i) => (i << 16) | ((print[2 * i] ?? 0) << 8) | (print[2 * i + 1] ?? 0),
  );
}
