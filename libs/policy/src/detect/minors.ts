import type { Seen } from '../signals.js';
import { agesIn } from './ages.js';
import type { Scene } from './scene.js';
import { has, said, seen, seenAt } from './scene.js';
import type { Who } from './who.js';

/** Whether someone below eighteen is depicted, real or invented. */
export interface Minors {
  readonly minor: boolean;
  readonly doubtful: boolean;
  readonly signals: readonly Seen[];
}

const ADULT = 18;

export function detectMinors(scene: Scene, who: Who): Minors {
  const ages = agesIn(scene);
  const under = ages.filter((age) => age.years < ADULT);
  const stated = ages.some((age) => age.years > ADULT + 2 && age.years < 100) || has(scene, 'adult');
  const words = [
    ...said(scene, 'minor'),
    ...said(scene, 'school'),
    ...who.relations.filter((r) => r.child && !r.aside).map((r) => r.finding),
  ];
  const young = said(scene, 'young');
  const signals: Seen[] = [
    ...under.map((age) => seen('minor', age, age.reading)),
    ...words.map((f) => seenAt('minor', f)),
    ...young.filter(() => !stated).map((f) => seenAt('doubtful-age', f)),
  ];
  return { minor: under.length + words.length > 0, doubtful: young.length > 0 && !stated, signals };
}
