import { UNWEIGHED } from '../detect/scene.js';
import type { Seen, SignalKind } from '../signals.js';
import { type Observed, traitsOf, type Within } from './traits.js';
import { type Weighed, weigh } from './weigh.js';

/** Findings that may rest on little: their weight is how likely everything together makes the case guilty. */
const RESTING: ReadonlySet<SignalKind> = new Set([
  'real-person',
  'partial-person',
  'hinted-person',
  'unclear-picture',
  'untold-person',
  'public-person',
  'self',
  'minor',
  'tool-undress',
  'tool-doubtful',
  'tool-faceswap',
]);

/** Below this nothing together is worth telling. */
const TOLD = 0.1;
const POINTS = 3;

/**
 * The signals of a case with what they weigh, and `weighed` where everything together tells against it. Weighing takes no signal away
 * and adds none that blocks: a policy says from which weight on a signal counts, and what a light one leads to.
 */
export function weighing(observed: Observed): Seen[] {
  const { seen } = observed;
  const { chance, against } = heaviest(observed);
  const own = seen.map((signal) =>
    RESTING.has(signal.kind) || signal.weight === UNWEIGHED ? { ...signal, weight: chance } : signal,
  );
  if (chance < TOLD) return own;
  const points = against()
    .flatMap((trait) => pointOf(trait, observed) ?? [])
    .slice(0, POINTS);
  const spots = points.length > 0 ? points : [{ field: 'title', start: 0, end: 0 }];
  return [
    ...own,
    ...spots.map(({ field, start, end }): Seen => ({ kind: 'weighed', field, start, end, weight: chance })),
  ];
}

/** A delivery is weighed with its bounty and apart from it: neither makes the other lighter. */
function heaviest(observed: Observed): Weighed {
  const { input } = observed.scene;
  const whole = weigh(traitsOf(observed));
  if (input.kind === 'bounty') return whole;
  const ofBounty: Within = (path) => path.startsWith('bounty.');
  const parts = [ofBounty, (path: string) => !ofBounty(path)].map((within) => weigh(traitsOf(observed, within)));
  return parts.reduce((most, part) => (part.chance > most.chance ? part : most), whole);
}

/** Where a trait is to be read, if it is. */
function pointOf(trait: string, { scene, seen }: Observed): Pick<Seen, 'field' | 'start' | 'end'> | undefined {
  const [, what = ''] = trait.split(':');
  const finding = scene.findings.find((f) => f.concept === what && !f.negated);
  if (finding !== undefined && trait.includes('said:'))
    return { field: finding.reading.field.path, start: finding.start, end: finding.end };
  return trait.includes('saw:') ? seen.find((s) => s.kind === what && s.end > s.start) : undefined;
}
