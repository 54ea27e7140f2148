import type { Seen } from '../signals.js';
import { isFigurative } from './figurative.js';
import type { Finding, Scene } from './scene.js';
import { said, seenAt, seenNowhere } from './scene.js';

/** What the request wants, over all fields together. */
export interface Purpose {
  readonly sexual: boolean;
  /** By more than a word such as "bare", which says little of a thing, an animal or a statue. */
  readonly plain: boolean;
  readonly suggestive: boolean;
  /** Sexual words only as the topic of rules, prevention or research. */
  readonly guarded: boolean;
  readonly signals: readonly Seen[];
}

const NEAR = 3;

/** Whether a thing or an animal stands right beside the word, so that it is the thing that is bare. */
function aboutThing(scene: Scene, bare: Finding): boolean {
  const someone = (['person', 'pronoun', 'kin', 'known', 'role', 'child'] as const).flatMap((c) => said(scene, c));
  const nearer = Math.min(
    NEAR + 1,
    ...someone.filter((f) => f.reading === bare.reading && f.from >= 0).map((f) => distance(f, bare)),
  );
  return scene.findings.some(
    (f) =>
      f.reading === bare.reading &&
      (f.concept === 'object' || f.concept === 'animal') &&
      (bare.from < 0 ? Math.abs(f.start - bare.end) <= 4 : f.from >= 0 && distance(f, bare) < nearer),
  );
}

export function distance(a: Finding, b: Finding): number {
  return a.from >= b.to ? a.from - b.to : b.from >= a.to ? b.from - a.to : 0;
}

export function detectPurpose(scene: Scene): Purpose {
  const words = said(scene, 'sex');
  const euphemisms = said(scene, 'euphemism');
  const bare = said(scene, 'bare').filter((f) => !aboutThing(scene, f));
  const tease = said(scene, 'tease');
  const guards = said(scene, 'guard').length;
  const guarded = guards >= 2 || (guards === 1 && !scene.mature);
  const signals = [
    ...[...words, ...bare].map((f) => seenAt('sexual-word', f)),
    ...euphemisms.map((f) => seenAt('sexual-euphemism', f)),
    ...scene.takenBack.map((f) => seenAt('negation-taken-back', f)),
  ];
  if (scene.mature) signals.push(seenNowhere('mature'));
  const sexual = words.length + bare.length + euphemisms.length > 0 && !isFigurative(scene);
  return { sexual, plain: words.length + euphemisms.length > 0, suggestive: tease.length > 0, guarded, signals };
}
