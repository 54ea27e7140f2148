import type { Concept } from '../lexicon/lexicon.js';
import type { Reading } from '../reading.js';
import type { Seen } from '../signals.js';
import { around, PHRASE } from '../text/sorted.js';
import { isFigurative } from './figurative.js';
import { distinct } from './finding.js';
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

/** What is bare and no thing or animal that stands right beside the word, nearer than any person. */
function bareOnes(scene: Scene): Finding[] {
  const someones = byReading(PEOPLE.flatMap((concept) => said(scene, concept)));
  const things = byReading(scene.findings.filter(({ concept }) => concept === 'object' || concept === 'animal'));
  return said(scene, 'bare').filter((bare) => {
    const beside = (all: Map<Reading, Finding[]>) =>
      around(all.get(bare.reading) ?? [], bare.from - NEAR - PHRASE, bare.to + NEAR).filter((f) => f.from >= 0);
    if (bare.from < 0) return !things.get(bare.reading)?.some((f) => Math.abs(f.start - bare.end) <= 4);
    const nearer = Math.min(NEAR + 1, ...beside(someones).map((f) => distance(f, bare)));
    return !beside(things).some((f) => distance(f, bare) < nearer && !isPlace(f, bare));
  });
}

/** "Naked on the beach": a thing after a word for a place is where somebody is, and not what is bare. */
const isPlace = (thing: Finding, bare: Finding) =>
  thing.from > bare.to && WHERE.test(bare.reading.tokens[bare.to]?.forms[0] ?? '');

const WHERE =
  /^(on|in|at|by|near|under|beside|behind|inside|against|sur|dans|au|aux|pres|devant|sous|auf|im|am|an|vor|bei|neben|unter|en|sobre|junto|bajo|em|no|na|nos|nas|su|sul|sulla|nel|nella|al|alla|sotto|на|в|во|у|под|w|we|przy|pod)$/;

const PEOPLE: readonly Concept[] = ['person', 'pronoun', 'kin', 'known', 'role', 'child'];

/** In the order of their tokens. */
function byReading(findings: readonly Finding[]): Map<Reading, Finding[]> {
  return Map.groupBy(
    findings.toSorted((a, b) => a.from - b.from),
    (f) => f.reading,
  );
}

export function distance(a: Finding, b: Finding): number {
  return a.from >= b.to ? a.from - b.to : b.from >= a.to ? b.from - a.to : 0;
}

export function detectPurpose(scene: Scene): Purpose {
  const words = said(scene, 'sex');
  const euphemisms = said(scene, 'euphemism');
  const bare = bareOnes(scene);
  const tease = said(scene, 'tease');
  const guards = distinct(said(scene, 'guard')).length;
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
