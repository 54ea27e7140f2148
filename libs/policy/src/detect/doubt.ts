import type { FieldRole } from '../fields.js';
import type { Concept } from '../lexicon/lexicon.js';
import type { Seen, SignalKind } from '../signals.js';
import { has, type Scene, said } from './scene.js';
import { isThing, type Subject } from './subject.js';

/** Sexual for certain, or someone is there to be shown. */
export function isAsked(scene: Scene): boolean {
  const any = (...concepts: Concept[]) => concepts.some((concept) => has(scene, concept));
  return scene.mature || any('sex', 'euphemism') || (any('bare') && any('person', 'pronoun', 'face', 'role'));
}

/** Nothing sexual is said or switched on. */
export function isSober({ scene }: Subject): boolean {
  return !scene.mature && !['sex', 'bare', 'euphemism'].some((concept) => has(scene, concept as Concept));
}

/** Evidence that cannot be chance. */
const DELIBERATE: ReadonlySet<SignalKind> = new Set(['who-handle', 'who-secret', 'who-source', 'who-resemblance']);

/** Pinned down on purpose, whatever the text calls the subject. */
export function isBold(others: readonly Seen[]): boolean {
  return others.some((s) => s.kind === 'who-handle' || s.kind === 'who-secret' || s.kind === 'who-link');
}

/** What the text is about besides makes a plain request for someone's likeness doubtful: a thing, a story, rules. */
export function isMild(subject: Subject, others: readonly Seen[]): boolean {
  const { frames } = subject;
  const named = subject.names.some((n) => n.kind !== 'given');
  if (named && others.some((s) => s.kind === 'who-relation' || s.kind === 'who-photo') && frames.animal.length === 0)
    return false;

  const shown = others.some((s) => s.kind === 'who-relation') && others.some((s) => s.kind === 'who-photo');
  if (shown && subject.names.length > 0 && frames.animal.length === 0) return false;
  const besides =
    isThing(subject) ||
    [frames.invented, frames.fiction, frames.creature, frames.nobody, frames.guard, frames.animal].some(
      (f) => f.length > 0,
    );
  return besides && !others.some((s) => DELIBERATE.has(s.kind));
}

/** What is no evidence alone where nothing sexual is asked: a picture, or a relation without anyone to be seen. */
export function isThin(subject: Subject, others: readonly Seen[]): boolean {
  const kinds = new Set(others.map((s) => s.kind));
  const any = (...concepts: Concept[]) => concepts.some((concept) => has(subject.scene, concept));
  const people = subject.relations.some((r) => !r.aside);
  if (
    !people &&
    subject.names.length === 0 &&
    !kinds.has('who-handle') &&
    !any('person', 'pronoun', 'face', 'role', 'kin')
  )
    return true;
  if (kinds.size !== 1 || subject.names.length > 0 || any('pronoun')) return false;
  if (kinds.has('who-photo')) return true;
  return (
    kinds.has('who-relation') && !['person', 'face', 'photo', 'role'].some((c) => has(subject.scene, c as Concept))
  );
}

/** Whether what points at someone real is offset by another subject: an animal, a work of art, a story, a lesson, rules. */
export function isOffset(subject: Subject, others: readonly Seen[]): boolean {
  const { scene, frames, names } = subject;
  if (isBold(others) || others.some((s) => DELIBERATE.has(s.kind))) return false;
  if (has(scene, 'claim')) return false;
  const named = names.some((n) => n.kind !== 'given');
  const beside = frames.art.length + frames.study.length + frames.guard.length;
  if (isSober(subject)) {
    const made = frames.fiction.length + frames.creature.length + frames.synthetic.length;
    return tellsOfThing(scene, ['title', 'tag', 'reference']) || (!named && beside + made > 0);
  }
  if (others.some((s) => s.kind === 'who-relation') && others.some((s) => s.kind === 'who-photo'))
    return frames.animal.length > 0;
  return (
    (!scene.mature && !has(scene, 'pronoun') && tellsOfThing(scene, ['title', 'reference'])) ||
    (!named && beside > (scene.mature ? 2 : 1)) ||
    (frames.animal.length > 0 && !named && !has(scene, 'face'))
  );
}

/** A title, a tag or a reference about an animal or a thing. */
function tellsOfThing(scene: Scene, roles: readonly FieldRole[]): boolean {
  return [...said(scene, 'animal', roles), ...said(scene, 'object', roles)].length > 0;
}
