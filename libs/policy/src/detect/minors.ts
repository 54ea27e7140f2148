import type { Seen } from '../signals.js';
import { type Age, agesIn } from './ages.js';
import { saysAdults, saysGrown } from './grown.js';
import type { Purpose } from './purpose.js';
import { distance } from './purpose.js';
import type { Finding, Scene } from './scene.js';
import { has, said, seen, seenAt } from './scene.js';
import { isPlainThing, isThing } from './subject.js';
import type { Who } from './who.js';

const ADULT = 18;

const SOMEONE = ['person', 'pronoun', 'role', 'face', 'kin', 'known', 'child', 'minor', 'school', 'young'] as const;

/** Whether someone below eighteen is depicted, real or invented; `doubtful-age` where that is uncertain. */
export function detectMinors(scene: Scene, who: Who, purpose: Purpose): Seen[] {
  const thing = isPlainThing(who);
  // Where it is about adults' matters, a young age that nothing lays claim to is doubt enough: a picture of something may be of someone.
  const adult = scene.mature || purpose.sexual || purpose.suggestive;
  if (thing && !adult) return [];
  const { told: ages, weak } = agesIn(scene);
  const nobody = who.frames.object.length > 0 && SOMEONE.every((concept) => !has(scene, concept));
  const under = ages.filter((age) => age.years < ADULT && !(age.loose && nobody && !adult));
  const doubtful = who.kinds.size > 0 ? [...under, ...weak.filter((age) => age.years < ADULT)] : under;
  if (thing) return doubtful.map((age) => seen('doubtful-age', age, age.reading));
  const older = ages.some((age) => age.years > ADULT + 2 && age.years < 100);
  const stated = older || saysAdults(scene);
  const course = saysAdults(scene) && who.frames.study.length + who.frames.art.length > 0;
  const school = course ? [] : said(scene, 'school').filter((f) => !ofThing(scene, f));
  const words = said(scene, 'minor').filter((f) => !ofThing(scene, f) && !isEye(f));
  const family = who.relations.filter((r) => r.child && !r.aside).map((r) => r.finding);
  // Where nothing at all is named that could be so old, it is somebody.
  const things = who.frames.object.length + who.frames.animal.length > 0;
  const peopled = !things || who.kinds.size > 0 || SOMEONE.some((concept) => has(scene, concept));
  const perhaps = adult && peopled && !older && !saysGrown(scene) ? weak.filter((age) => age.years < ADULT) : [];
  const told = under.length + words.length + family.length > 0;
  const doubted = isDoubted(scene, who, purpose) || (under.length === 0 && isForbidding(scene, who));
  const kindOf = (age?: Age) => (doubted || age?.loose === true ? 'doubtful-age' : 'minor');
  const crafted = who.frames.art.length + who.frames.study.length > 1;
  const softened = (f: Finding) => under.length === 0 && school.length === 0 && (crafted || (stated && isCalledSo(f)));
  return [
    ...under.map((age) => seen(kindOf(age), age, age.reading)),
    ...perhaps.map((age) => seen('doubtful-age', age, age.reading)),
    ...words.map((f) => seenAt(softened(f) ? 'doubtful-age' : kindOf(), f)),
    ...family.map((f) => seenAt(kindOf(), f)),
    ...school.filter((f) => !isEye(f)).map((f) => seenAt((stated || crafted) && !told ? 'doubtful-age' : kindOf(), f)),
    ...said(scene, 'young')
      .filter(() => !stated)
      .map((f) => seenAt('doubtful-age', f)),
  ];
}

/** A text that denies several such things, of nobody real, and takes nothing back: the one it does not deny may be a slip of reading. */
function isForbidding(scene: Scene, who: Who): boolean {
  if (scene.mature || scene.takenBack.length > 0) return false;
  const { nobody, fiction, invented } = who.frames;
  const denied = scene.findings.filter((f) => f.negated && FORBIDDEN.has(f.concept));
  return nobody.length + fiction.length + invented.length > 0 && new Set(denied.map((f) => f.start)).size > 1;
}

const FORBIDDEN: ReadonlySet<string> = new Set(['sex', 'bare', 'minor', 'tease', 'real', 'child', 'public']);

/** What grown people are called as well. */
function isCalledSo(word: Finding): boolean {
  return CALLED.test(word.reading.field.text.slice(word.start, word.end));
}

const CALLED =
  /^(young (girl|boy)s?|jeunes? (filles?|gar[çc]ons?)|junges? m[äa]dchen|nenas?|nenes?|chamac[ao]s?|novinh[ao]s?|mocinhas?|muchachitas?|ragazzett?[aei]|ragazzin[aei]|少女|美少女|소녀|genç kız\p{L}*|девчушк\p{L}*|baby|babies|b[eé]b[eé]|kid|loulou\p{L}*)$/iu;

/** The pupils of eyes. */
function isEye(word: Finding): boolean {
  const at = (f: { start: number; end: number }) => word.reading.field.text.slice(f.start, f.end);
  return (
    /^(pupil|pupill|pupila|pupille|zrac|зрач)/iu.test(at(word)) &&
    word.reading.tokens.some((t) =>
      t.forms.some((form) => /^(eye|iris|yeux|oeil|auge|ojo|olho|occh|глаз|oko|oczy|goz)/.test(form)),
    )
  );
}

/** "baby hippo", "school bus": the word tells of an animal or a thing. */
function ofThing(scene: Scene, word: Finding): boolean {
  return scene.findings.some(
    (f) =>
      f.reading === word.reading &&
      (f.concept === 'animal' || f.concept === 'object') &&
      (word.from < 0 ? f.start >= word.end && f.start - word.end <= 1 : f.from >= word.to && distance(f, word) === 0),
  );
}

/** A safe setting in which a sexual word or a young one stands by chance: a thing, rules, or one word in a story. */
function isDoubted(scene: Scene, who: Who, purpose: Purpose): boolean {
  const shown =
    who.references.some((r) => r.shows === 'thing') ||
    [...who.frames.animal, ...who.frames.object].some((f) => f.reading.field.role === 'title');
  const noOne = SOMEONE.every((concept) => !has(scene, concept));
  if (shown && isThing(who) && (noOne || !scene.mature)) return true;
  if (scene.mature) return false;
  const { animal, study, art, guard, fiction, invented } = who.frames;
  return (
    guard.length > 0 ||
    (!purpose.plain && animal.length + study.length + art.length + fiction.length + invented.length > 0)
  );
}
