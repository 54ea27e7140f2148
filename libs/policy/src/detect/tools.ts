import type { Seen } from '../signals.js';
import { isOffset } from './doubt.js';
import { isFigurative } from './figurative.js';
import { distance } from './purpose.js';
import type { Finding, Scene } from './scene.js';
import { has, said, seenAt } from './scene.js';
import { isPlainThing } from './subject.js';
import type { Who } from './who.js';

/** "anyone", "whoever"; not "any" or "women". */
const WHOLE = 6;
/** "swapper", "faceswap", "deepfake"; "swap" alone swaps anything. */
const SWAPPER = 7;
const MADE_FOR_MANY = ['lora', 'workflow', 'checkpoint', 'embedding', 'other'];

/**
 * Tools that do it to anybody. Rules and research about them are not tools; nor is a model of someone with a record for it (`agreed`), where
 * nothing is said of whoever else.
 */
export function detectTools(scene: Scene, who: Who, agreed: boolean): Seen[] {
  const { frames } = who;
  const anyone = said(scene, 'anyone');
  if (agreed && anyone.every((f) => f.to - f.from === 1)) return [];
  const about =
    frames.guard.length >= (scene.mature ? 4 : 2) ||
    (frames.guard.length === 1 && !scene.mature && anyone.length === 0);
  if (about || isFigurative(scene)) return [];
  const named = said(scene, 'undress').filter((f) => NUDIFIER.test(f.reading.field.text.slice(f.start, f.end)));
  if (named.length > 0) return named.map((f) => seenAt('tool-undress', f));
  const tool = has(scene, 'tool') || MADE_FOR_MANY.includes(scene.input.content.deliverable);
  if (!tool && anyone.length === 0) return [];

  const nobody = frames.nobody.filter((f) => !anyone.some((a) => a.reading === f.reading && overlap(a, f)));
  const invented = frames.synthetic.length + nobody.length + frames.invented.length + frames.creature.length > 0;
  const pictured = has(scene, 'photo') || has(scene, 'person') || has(scene, 'face');
  const undress = said(scene, 'undress').filter((f) => !aboutThing(scene, f));
  const phrases = undress.filter((f) => f.from < 0 || f.to - f.from > 1);
  const words = undress.filter((f) => f.from >= 0 && f.to - f.from === 1);
  const sure = [...phrases, ...(pictured && anyone.length > 0 ? words : [])];

  const film = has(scene, 'adultfilm') || (scene.mature && !invented) || has(scene, 'sex');
  const swaps = said(scene, 'swap').filter(
    (f) =>
      f.to - f.from !== 1 ||
      f.end - f.start >= SWAPPER ||
      (['face', 'adultfilm', 'anyone'] as const).some((c) => has(scene, c)),
  );
  const clear = anyone.filter((f) => f.from < 0 || f.to - f.from > 1 || f.end - f.start >= WHOLE);
  const shots = said(scene, 'adultfilm').some((f) => f.from < 0 || f.to - f.from > 1);
  const given = shots && clear.length > 0 && !invented ? said(scene, 'face') : [];
  const meant =
    scene.mature ||
    anyone.length > 0 ||
    (['person', 'face', 'pronoun', 'sex', 'source'] as const).some((c) => has(scene, c));
  if (!meant && isPlainThing(who)) return [];
  const found = [
    ...sure.map((f) => seenAt('tool-undress', f)),
    ...(film ? [...swaps, ...given].map((f) => seenAt('tool-faceswap', f)) : []),
  ];
  const hung = scene.readings.some((r) => LAUNDRY.test(r.field.text));
  const story =
    !meant ||
    frames.fiction.length + frames.creature.length + frames.invented.length > 0 ||
    hung ||
    (isOffset(who, []) && !scene.mature && (anyone.length === 0 || frames.guard.length > 0));
  if (found.length > 0 && hung && !scene.mature && anyone.length === 0) return [];
  const made = frames.fiction.length + frames.creature.length + frames.invented.length > 0;
  if (made && anyone.length === 0 && !has(scene, 'photo') && who.references.length === 0) return [];
  if (found.length > 0) return story ? found.map((s) => ({ ...s, kind: 'tool-doubtful' })) : found;
  const pictureOf = (['person', 'face', 'pronoun', 'source', 'photo'] as const).some((c) => has(scene, c));
  if (!scene.mature && anyone.length === 0 && !pictureOf && frames.object.length > 0) return [];
  if (scene.input.consents.some((c) => c.status === 'verified') && who.kinds.has('self')) return [];
  const doubtful = words.map((f) => seenAt('tool-doubtful', f));
  const folk = anyone.filter((f) => tool && FOLK.test(f.reading.field.text.slice(f.start, f.end)));
  if (invented || !(has(scene, 'photo') || has(scene, 'face') || folk.length > 0)) return doubtful;
  const told = ['sex', 'bare', 'euphemism', 'adultfilm'].some((c) => has(scene, c as Finding['concept']));
  if (!scene.mature && !(told && tool)) return doubtful;
  const plain = [...folk, ...clear.filter((f) => f.from < 0 || f.to - f.from > 1 || scene.mature)];
  return [...doubtful, ...[...plain, ...swaps].map((f) => seenAt('tool-doubtful', f))];
}

/** What such tools call themselves; the words have no other use. */
const NUDIFIER = /^(nudif\p{L}*|denudif\p{L}*|deep ?nude\p{L}*|unclothe\p{L}*)$/iu;

/** Clothes that nobody wears. */
const LAUNDRY =
  /clothes ?lines?|washing lines?|laundry|mannequin|varal|tendedero|maniqu|stendin|stendibiancheria|bucato|manichin|manequi|corde à linge|séchoir|wäscheleine|schaufensterpupp|бельев|манекен|sznur|manekin|çamaşır ipi|物干し|マネキン|晾衣|人台|빨랫줄|마네킹/iu;

/** Words for whoever comes by, that are no part of a program. */
const FOLK =
  /guest|visitor|attendee|customer|client|stranger|passer|bystander|friend|whoever|anyone|anybody|inconnu|desconocid|unbekannt|fremd|desconhecid|sconosciut|незнаком|nieznajom|yabanc/iu;

const overlap = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;

/** The clothes of a washing line, the skin of a fruit: a thing or an animal stands within a few words. */
function aboutThing(scene: Scene, found: Finding): boolean {
  return scene.findings.some(
    (f) =>
      f.reading === found.reading &&
      (f.concept === 'object' || f.concept === 'animal') &&
      (found.from < 0 ? Math.abs(f.start - found.end) <= 3 : f.from >= 0 && distance(f, found) <= 2),
  );
}
