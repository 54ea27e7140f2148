import type { Frames } from './frames.js';
import type { NameSeen } from './names.js';
import type { ReferenceSeen } from './references.js';
import type { Relation } from './relations.js';
import { has, type Scene, said } from './scene.js';

/** What a case says about its subject, before anything is concluded. */
export interface Subject {
  readonly scene: Scene;
  readonly frames: Frames;
  readonly names: readonly NameSeen[];
  readonly relations: readonly Relation[];
  readonly references: readonly ReferenceSeen[];
}

/** The request is about a thing or an animal, and no one is in it. */
export function isThing({ scene, frames, names, references }: Subject): boolean {
  const things = [...frames.animal, ...frames.object];
  if (things.some((f) => f.reading.field.role === 'title'))
    return (['person', 'pointed'] as const).every((c) => said(scene, c, ['title']).length === 0) && !has(scene, 'face');
  const pet =
    frames.animal.some(
      (f) => f.reading.field.role === 'tag' || references.some((r) => r.shows === 'thing' && r.kind === 'photo'),
    ) &&
    !scene.mature &&
    !has(scene, 'sex');
  if (pet && !(['face', 'person', 'role', 'sex', 'euphemism'] as const).some((c) => has(scene, c))) return true;
  return (
    things.length > 0 &&
    !names.some((n) => n.kind !== 'given') &&
    !has(scene, 'face') &&
    !has(scene, 'person') &&
    !has(scene, 'pronoun') &&
    !has(scene, 'role')
  );
}

/** Whatever tells of someone. */
const SOMEONE = [
  'person',
  'pronoun',
  'role',
  'face',
  'kin',
  'known',
  'child',
  'minor',
  'school',
  'young',
  'self',
  'secret',
  'real',
] as const;

/** A thing or an animal by its title or its pictures, and not a word of anyone. */
export function isPlainThing(subject: Subject): boolean {
  const { scene, frames, names, references } = subject;
  const shown =
    references.some((r) => r.shows === 'thing') ||
    [...frames.animal, ...frames.object].some((f) => f.reading.field.role === 'title');
  return shown && !names.some((n) => n.kind !== 'given') && !SOMEONE.some((concept) => has(scene, concept));
}
