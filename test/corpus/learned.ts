/** A case to learn from: its traits, and whether it must not be allowed. */
export interface Lesson {
  readonly traits: readonly string[];
  readonly guilty: boolean;
}

/** Weights by trait, and what a case without any trait weighs; natural logarithms of odds. */
export interface Fitted {
  readonly base: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface FitOptions {
  /** What a weight costs: half of it times the weight's square, for all lessons together. */
  readonly ridge: number;
  /** Traits in fewer lessons than this are left out. */
  readonly least: number;
  /** Evidence, which may never speak for a case: its weights are not below zero. */
  readonly onlyAgainst: (trait: string) => boolean;
}

const ROUNDS = 600;

/**
 * Logistic regression with a ridge, by full-batch gradient descent with momentum and scaled steps (Kingma and Ba, "Adam", 2015), projected on the weights allowed.
 * The same lessons in the same order always give the same weights.
 */
export function learned(lessons: readonly Lesson[], { ridge, least, onlyAgainst }: FitOptions): Fitted {
  const counts = new Map<string, number>();
  for (const { traits } of lessons)
    for (const trait of new Set(traits)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= least).map(([trait]) => trait);
  names.sort();
  const place = new Map(names.map((trait, i) => [trait, i + 1]));
  const rows = lessons.map(({ traits }) => [0, ...traits.flatMap((trait) => place.get(trait) ?? [])]);
  const against = [false, ...names.map(onlyAgainst)];

  const size = names.length + 1;
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  const spread = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    slope.fill(0);
    rows.forEach((row, i) => {
      let sum = 0;
      for (const at of row) sum += weights[at] as number;
      const miss = 1 / (1 + Math.exp(-sum)) - (lessons[i]?.guilty ? 1 : 0);
      for (const at of row) slope[at] = (slope[at] as number) + miss;
    });
    const pace = 0.05 * (1 - round / ROUNDS) + 0.002;
    for (let at = 0; at < size; at++) {
      const g = ((slope[at] as number) + (at === 0 ? 0 : ridge * (weights[at] as number))) / lessons.length;
      speed[at] = 0.9 * (speed[at] as number) + 0.1 * g;
      spread[at] = 0.999 * (spread[at] as number) + 0.001 * g * g;
      const step = (speed[at] as number) / (1 - 0.9 ** round);
      const scale = Math.sqrt((spread[at] as number) / (1 - 0.999 ** round)) + 1e-8;
      const next = (weights[at] as number) - (pace * step) / scale;
      weights[at] = against[at] ? Math.max(0, next) : next;
    }
  }
  return { base: weights[0] as number, weights: new Map(names.map((trait, i) => [trait, weights[i + 1] as number])) };
}

/** What a case with these traits weighs. */
export function weightOf({ base, weights }: Fitted, traits: readonly string[]): number {
  return traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), base);
}
