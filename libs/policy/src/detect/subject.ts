import type { Frames } from './frames.js';
import { isWhere } from './furniture.js';
import type { NameSeen } from './names.js';
import { outweighs } from './names-east.js';
import type { ReferenceSeen } from './references.js';
import type { Relation } from './relations.js';
import { type Finding, has, type Scene, said } from './scene.js';

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
  const met = has(scene, 'met') || has(scene, 'hint');
  const things = [...frames.animal, ...frames.object.filter((f) => !(met && isWhere(f)))];
  if (things.some((f) => f.reading.field.role === 'title'))
    return (
      (['person', 'pointed'] as const).every((c) => said(scene, c, ['title']).length === 0) &&
      !has(scene, 'face') &&
      !names.some(
        (n) =>
          n.kind === 'full' &&
          n.reading.field.role === 'title' &&
          (frames.object.length === 0 || outweighs(n, frames.object)),
      )
    );
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
    // A fox as a picture is an ornament, and tells nothing of what is asked.
    [...frames.animal, ...frames.object].some((f) => f.reading.field.role === 'title' && /\p{L}/u.test(textOf(f)));
  return shown && !names.some((n) => n.kind !== 'given') && !SOMEONE.some((concept) => has(scene, concept));
}

/** Pictures for a style, a drawing or rules, without a word of anyone. */
export function isCraft(subject: Subject): boolean {
  const { scene, frames, names } = subject;
  if (scene.mature || has(scene, 'sex') || has(scene, 'euphemism')) return false;
  const craft = frames.art.length + frames.study.length + frames.guard.length + frames.synthetic.length;
  return craft > 0 && names.length === 0 && !SOMEONE.some((concept) => has(scene, concept));
}

/** A child of the family, or a child of some age, beside pictures that nothing else is said of: "娘を妖精に", "córeczka, 4 latka". */
export function childInPictures({ scene, frames, references }: Subject): Finding | undefined {
  const shown = references.some((r) => (r.shows === 'neutral' || r.shows === 'person') && SHOWS_PEOPLE.has(r.kind));
  if (!shown || frames.animal.length + frames.guard.length > 0) return undefined;
  return said(scene, 'child', ['title', 'description']).find((f) => !/^sons?$/i.test(textOf(f)));
}

const SHOWS_PEOPLE: ReadonlySet<string> = new Set(['photo', 'dataset']);

const textOf = (f: Finding) => f.reading.field.text.slice(f.start, f.end);

/** Onlookers take nothing from the one in front of them. */
export const isCrowd = (f: Finding) =>
  /^(crowds?|strangers|villagers|passers.?by|foule|menschenmenge|publikum|multitud|multid[ãa]o|folla|толпа|tłum|kalabalık|観客|人群|观众|관중|군중)/iu.test(
    textOf(f),
  );

/** "Trained on my own holiday photos" of moors and walls: the poster's pictures, and not a word of who would be in them. */
export function isOwnMaterial(subject: Subject): boolean {
  const { scene, frames, references } = subject;
  const other =
    frames.object.length + frames.animal.length + frames.art.length + frames.fiction.length + frames.creature.length;
  if (other === 0 || (scene.mature && frames.fiction.length + frames.creature.length === 0)) return false;
  if (references.some((r) => r.shows === 'self' && r.kind === 'photo')) return false;
  const photos = said(scene, 'photo');
  const own = said(scene, 'self');
  return (
    own.every(
      (f) =>
        /^from my own$/i.test(textOf(f)) ||
        (!SELVES.test(textOf(f)) && photos.some((p) => p.reading === f.reading && p.start < f.end && f.start < p.end)),
    ) && !(['person', 'face', 'pronoun', 'kin', 'child'] as const).some((c) => has(scene, c))
  );
}

const SELVES =
  /self|selbst|myself|\bme\b|moi|mich|mim|mism|me stess|autofot|autorretrat|автопортрет|сел?фи|自撮|自拍|셀카|özçekim|headshot|portr/iu;

/** A time in which somebody invented may live as well. */
export const isPeriod = (f: Finding) =>
  /century|si[èe]cle|siglo|s[ée]culo|secolo|jahrhundert|век|wiek|yüzyıl|世紀|世纪|세기|medieval|médiéval|mittelalter|victorian|long dead|ancient/iu.test(
    textOf(f),
  );
