import type { CallName } from '../../apps/server/src/edge/calls.js';

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into as they are
export type Facts = Readonly<Record<string, any>>;
export type Kind = 'bounty' | 'submission' | 'reward' | 'payout' | 'case' | 'consent' | 'document';
export type Fits = (facts: Facts, pools: Pools) => boolean;

const KIND_OF: Readonly<Record<string, Kind>> = {
  bounties: 'bounty',
  submissions: 'submission',
  rewards: 'reward',
  payouts: 'payout',
  cases: 'case',
  contests: 'case',
  consents: 'consent',
  policies: 'document',
};

/** What answers told of the things that there are, by kind, as they were when last heard of. */
export class Pools {
  readonly #known = new Map<Kind, Map<string, Facts>>();
  readonly #cursors = new Map<CallName, string>();
  readonly #receipts: string[] = [];

  learn(call: CallName, target: string | undefined, answer: unknown): void {
    if (typeof answer !== 'object' || answer === null) return;
    const facts = answer as Facts;
    if (typeof facts.next === 'string') this.#cursors.set(call, facts.next);
    if (typeof facts.receipt === 'string') this.#receipts.push(facts.receipt);
    const kind = kindOf(call);
    if (!kind || call.endsWith('.history')) return;
    const found = call === 'rewards.clearance' ? [{ id: target, clearance: facts.state }] : (facts.items ?? [facts]);
    for (const one of found as Facts[]) this.#learnOne(kind, one);
  }

  get(kind: Kind, id: unknown): Facts | undefined {
    return this.#known.get(kind)?.get(String(id));
  }

  /** One that fits the first of these that any fits, of those heard of lately; where none does, now and then any of that kind. */
  pick(kind: Kind, nth: number, ...fitting: readonly Fits[]): Facts | undefined {
    const all = [...(this.#known.get(kind)?.values() ?? [])];
    const any: Fits[] = fitting.length === 0 || nth % 4 === 0 ? [() => true] : [];
    for (const fits of [...fitting, ...any]) {
      const found = all.filter((facts) => fits(facts, this)).slice(-LATELY);
      if (found.length > 0) return found[nth % found.length];
    }
    return undefined;
  }

  /** Whatever has an id, of any kind. */
  id(nth: number): string {
    const kinds = [...this.#known.values()].filter(({ size }) => size > 0);
    const ids = [...(kinds[nth % kinds.length]?.keys() ?? [])].slice(-LATELY);
    return ids[Math.floor(nth / 7) % ids.length] ?? '019ac0de-0000-7000-8000-000000000001';
  }

  cursor(call: CallName): string | undefined {
    return this.#cursors.get(call);
  }

  receipt(nth: number): string {
    return this.#receipts[nth % this.#receipts.length] ?? 'hr_none';
  }

  #learnOne(kind: Kind, one: Facts): void {
    this.#add(kind, one);
    for (const reward of Array.isArray(one.rewards) && kind === 'bounty' ? one.rewards : [])
      if (!this.get('reward', reward)) this.#add('reward', { id: reward, bounty: one.id, state: 'pledged' });
    if (kind === 'payout') this.#add('reward', { id: one.reward, clearance: 'in-payment' });
  }

  #add(kind: Kind, facts: Facts): void {
    const id = facts.id ?? facts.digest;
    if (typeof id !== 'string') return;
    const of = this.#known.get(kind) ?? new Map<string, Facts>();
    const before = of.get(id);
    // What was heard of last stands last.
    of.delete(id);
    of.set(id, { ...before, ...facts });
    this.#known.set(kind, of);
  }
}

/** How many of those that fit are taken from. */
const LATELY = 12;

export function kindOf(call: CallName): Kind | undefined {
  return KIND_OF[call.slice(0, call.indexOf('.'))];
}
