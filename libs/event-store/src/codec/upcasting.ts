import type { JsonObject } from '#kernel';

/** Turns the data of an old stored name into that of a newer one. Pure; sees `[erased]` where a text was erased. */
export interface Upcaster {
  readonly from: string;
  readonly to: string;
  upcast(data: JsonObject): JsonObject;
}

/** Upcasters by stored name, in chains. */
export class Upcasters {
  private readonly byName = new Map<string, Upcaster>();
  private readonly ancestors = new Map<string, string[]>();

  /** @throws Error on two upcasters from one name, or a chain that returns to itself. */
  constructor(upcasters: readonly Upcaster[]) {
    for (const upcaster of upcasters) {
      if (this.byName.has(upcaster.from)) throw new Error(`Two upcasters start from ${upcaster.from}.`);
      this.byName.set(upcaster.from, upcaster);
    }
    for (const { from } of upcasters) {
      const seen = new Set([from]);
      for (let next = this.byName.get(from); next; next = this.byName.get(next.to)) {
        if (seen.has(next.to)) throw new Error(`The upcasters from ${from} go round in a circle.`);
        seen.add(next.to);
        this.ancestors.set(next.to, [...(this.ancestors.get(next.to) ?? []), from]);
      }
    }
  }

  apply(type: string, data: JsonObject): { type: string; data: JsonObject } {
    let current = { type, data };
    for (let next = this.byName.get(type); next; next = this.byName.get(next.to))
      current = { type: next.to, data: next.upcast(current.data) };
    return current;
  }

  /** The stored names that read as one of `types`. */
  storedNames(types: readonly string[]): string[] {
    return types.flatMap((type) => [type, ...(this.ancestors.get(type) ?? [])]);
  }
}
