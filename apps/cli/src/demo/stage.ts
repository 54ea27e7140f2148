import type { Answer, JsonValue, Refusal } from '#kernel';
import type { Operation, Role } from '#operations';
import { demand, ensureMarketplace, type Holdfast } from '#runtime';

/** The marketplace that the demonstration plays on, and its people. */
export interface Stage {
  readonly holdfast: Holdfast;
  readonly marketplace: string;
  /** Asks as one of the roles; a refusal is an answer. */
  ask<R extends JsonValue | undefined>(role: Role, operation: Operation<R>, id?: string): Promise<Answer<R>>;
  /** Asks for what cannot be refused here. */
  must<R extends JsonValue | undefined>(role: Role, operation: Operation<R>, id?: string): Promise<R>;
  settled(): Promise<void>;
}

export async function setStage(holdfast: Holdfast): Promise<Stage> {
  const { runner, workers } = holdfast;
  const marketplace = await ensureMarketplace(runner, 'demo');
  const context = (role: Role, id: string) => ({ actor: { role, id }, marketplace });
  workers.start();
  return {
    holdfast,
    marketplace,
    ask: (role, operation, id = `${role}-1`) => runner.run(context(role, id), operation),
    must: (role, operation, id = `${role}-1`) => demand(runner, context(role, id), operation),
    settled: () => workers.settled(),
  };
}

/** Does `task` for each item, at most `width` at a time, in any order of completion. Results are in order. */
export async function mapWide<T, R>(
  items: readonly T[],
  width: number,
  task: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  const queue = items.entries();
  const lane = async () => {
    for (const [index, item] of queue) results[index] = await task(item, index);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

/** Counts by name, for the closing table. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string, by = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }

  /** Why the gate refused: each cause or ground once, else the refusal's own code. */
  refusal({ code, facts }: Refusal): void {
    const why = [...strings(facts.grounds), ...strings(facts.causes)];
    for (const name of why.length > 0 ? why : [code]) this.add(name);
  }

  get(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  /** The most frequent first. */
  get rows(): [string, number][] {
    return [...this.counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b));
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];
}
