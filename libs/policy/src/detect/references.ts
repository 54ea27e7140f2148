import type { Reading } from '../reading.js';
import { ownsThing } from './relations.js';
import { type Finding, has, type Scene, said } from './scene.js';

/** What a reference, a link in a text, or a handle shows. `neutral`: its words do not tell. */
export type Shows = 'person' | 'self' | 'thing' | 'made' | 'technical' | 'neutral' | 'profile' | 'album';

export interface ReferenceSeen {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
  readonly shows: Shows;
  readonly kind: 'photo' | 'dataset' | 'link' | 'handle' | 'drawing';
}

const inReading = (scene: Scene, reading: Reading, concepts: readonly string[]): Finding[] =>
  scene.findings.filter((f) => f.reading === reading && !f.negated && concepts.includes(f.concept));

/** Hands alone identify nobody. */
const HANDS = /(^|[\s-])(hands?|wrists?|mains|manos|mani|hände|hand|mãos|dłoni|руки|рук|eller|手)($|[\s,.;])/iu;

/** What the words beside a picture say it shows. */
function shownBy(scene: Scene, reading: Reading): Shows {
  const any = (...concepts: string[]) => inReading(scene, reading, concepts).length > 0;
  if (any('self')) return 'self';
  const shown = inReading(scene, reading, [
    'kin',
    'known',
    'child',
    'pronoun',
    'source',
    'snapshot',
    'real',
    'secret',
    'met',
  ]);
  if (shown.some((f) => !isOwner(scene, f))) return 'person';
  if (any('synthetic', 'nobody', 'invented', 'creature', 'fiction', 'art')) return 'made';
  if (any('role')) return 'person';
  if (any('animal') || HANDS.test(reading.field.text)) return 'thing';
  if (inReading(scene, reading, ['object']).some((f) => !isAdjective(scene, f)))
    return isOfSomeone(scene) ? 'neutral' : 'thing';
  if (any('person', 'face')) return 'person';
  return 'neutral';
}

/** "34 of my grandmother's watercolours" show what she made. */
function isOwner(scene: Scene, f: Finding): boolean {
  return (f.concept === 'kin' || f.concept === 'known') && ownsThing(scene, f, f.from);
}

/** Where something sexual is asked of someone the text speaks of, a thing named beside a picture says where it was taken. */
function isOfSomeone(scene: Scene): boolean {
  const asked = scene.mature || (['sex', 'bare', 'euphemism'] as const).some((concept) => has(scene, concept));
  const subject = ['title', 'tag'] as const;
  if (said(scene, 'object', subject).length + said(scene, 'animal', subject).length > 1) return false;
  return (
    asked && (['pronoun', 'kin', 'known', 'secret', 'alike', 'met'] as const).some((concept) => has(scene, concept))
  );
}

/** "church photo", "beach pics": the thing says where, not what. */
function isAdjective(scene: Scene, thing: Finding): boolean {
  return (
    scene.findings.some(
      (f) => f.concept === 'photo' && f.reading === thing.reading && f.from >= 0 && f.from === thing.to,
    ) && !GOODS.test(thing.reading.field.text.slice(thing.start, thing.end))
  );
}

/** Pictures of goods show the goods. */
const GOODS = /^(product|produkt|produit|producto|produto|prodotto|garment|packag|merch|catalog|katalog)/i;

function fromReference(scene: Scene, reading: Reading): ReferenceSeen {
  const kind = reading.field.referenceKind ?? 'link';
  const whole = { reading, start: 0, end: reading.field.text.length, kind };
  const link = reading.links[0];
  const words = shownBy(scene, reading);
  if (kind === 'drawing')
    return {
      ...whole,
      shows: words === 'person' && inReading(scene, reading, ['photo']).length > 0 ? 'person' : 'made',
    };
  if (kind === 'handle') return { ...whole, shows: words === 'self' ? 'self' : 'profile' };
  if (link !== undefined) {
    if (link.kind === 'profile' || link.kind === 'handle') return { ...whole, shows: 'profile' };
    if (link.kind === 'document' || link.kind === 'code' || link.kind === 'shop')
      return { ...whole, shows: words === 'person' ? 'person' : 'technical' };
    if (words !== 'neutral' && words !== 'made') return { ...whole, shows: words };
    return { ...whole, shows: link.kind === 'album' ? 'album' : 'neutral' };
  }
  return { ...whole, shows: words };
}

export function referencesIn(scene: Scene): ReferenceSeen[] {
  const found: ReferenceSeen[] = [];
  for (const reading of scene.readings) {
    if (reading.field.role === 'reference') {
      found.push(fromReference(scene, reading));
      continue;
    }
    for (const link of reading.links) {
      const at = { reading, start: link.start, end: link.end };
      if (link.kind === 'profile' || link.kind === 'handle') found.push({ ...at, kind: 'handle', shows: 'profile' });
      else if (link.kind === 'album') found.push({ ...at, kind: 'link', shows: 'album' });
      else if (link.kind === 'video' || link.kind === 'other') found.push({ ...at, kind: 'link', shows: 'neutral' });
    }
  }
  return found;
}

/** Whether a handle or link is the poster's own, a shop's or a credit: "watermark @…", "my page". */
export function ownAccount(scene: Scene, reference: ReferenceSeen): boolean {
  const { reading } = reference;
  const before = reading.field.text.slice(Math.max(0, reference.start - 40), reference.start).toLowerCase();
  return (
    /(my (own )?(page|account|profile|shop|channel|insta|ig|site|handle)|watermark|credit|credits|logo|contact|me at|dm me|reach me|follow me|mon compte|mein (profil|account)|mi (cuenta|perfil)|meu perfil|mio profilo)\W*$/.test(
      before,
    ) && !has(scene, 'secret')
  );
}

/** Pictures promised in the text ("photos attached", "12 pics"), where no reference says so. */
export function promisedPictures(scene: Scene): Finding[] {
  return said(scene, 'photo', ['title', 'description']);
}
