import type { Seen, SignalKind } from '../signals.js';
import type { ReferenceSeen } from './references.js';
import type { Subject } from './subject.js';

/** Evidence that the poster's own pictures would leave as well: a profile, a photograph, a hint. */
const OWN: ReadonlySet<SignalKind> = new Set([
  'who-source',
  'who-hint',
  'who-initials',
  'who-mark',
  'who-place',
  'who-photo',
  'who-resemblance',
  'who-real',
]);

/** The poster's own pictures, and someone they mention: nobody else is shown for certain. */
export function onlyMentions({ names, relations, references }: Subject, others: readonly Seen[]): boolean {
  return (
    names.length === 0 &&
    others.every((s) => OWN.has(s.kind) || s.kind === 'who-relation') &&
    relations.every((r) => r.finding.reading.field.role === 'description') &&
    references.some((r) => r.shows === 'self') &&
    references.every((r) => r.shows !== 'person' && r.shows !== 'album' && r.shows !== 'profile')
  );
}

export function onlySelf(others: readonly Seen[]): boolean {
  return others.every((s) => OWN.has(s.kind));
}

/** Clues that stand alone: a handle, a picture, a relation, a record. */
const SOLID: ReadonlySet<SignalKind> = new Set(['who-handle', 'who-link', 'who-photo', 'who-relation', 'who-name']);

/** One solid clue, or two of different kinds. A single phrase may be chance. */
export function isSolid(sure: readonly Seen[], all: readonly Seen[]): boolean {
  return sure.some((s) => SOLID.has(s.kind)) || (sure.length > 0 && new Set(all.map((s) => s.kind)).size > 1);
}

/** Clues of two kinds, two hints in different places, or one clue beside pictures that may be of the person. */
export function hasWeight(clues: readonly Seen[], references: readonly ReferenceSeen[]): boolean {
  const vague = clues.filter((s) => s.kind === 'who-hint' || s.kind === 'who-met');
  const apart = vague.some((a) => vague.some((b) => a.field !== b.field || a.end < b.start));
  return (
    apart ||
    new Set(clues.map((s) => s.kind)).size > 1 ||
    references.some((r) => r.shows !== 'made' && r.shows !== 'thing' && r.shows !== 'technical')
  );
}
