import type { ConsentFact } from '../case-input.js';
import type { Seen } from '../signals.js';
import { isNamedBy } from './inflection.js';
import { type NameSeen, nameWords } from './names.js';
import { type Scene, said, seenAt, seenNowhere } from './scene.js';
import type { Who } from './who.js';

const isSelf = (fact: ConsentFact) => fact.subject.trim().toLowerCase() === 'self';

/**
 * Whether every person depicted is covered by a verified record. Only records count; what the text claims is a signal that
 * lowers nothing. A record covers the people whose name shares a word with its subject.
 */
export function detectConsents(scene: Scene, who: Who): Seen[] {
  const signals: Seen[] = said(scene, 'claim')
    .filter(
      (f) =>
        !scene.findings.some(
          (s) => s.concept === 'secret' && s.reading === f.reading && s.start < f.end && f.start < s.end,
        ),
    )
    .map((f) => seenAt('consent-claimed', f));
  const { consents } = scene.input;
  const verified = consents.filter((c) => c.status === 'verified');
  if (consents.length > verified.length) signals.push(seenNowhere('consent-lapsed'));
  if (verified.length === 0) return signals;
  const likeness = covered(
    scene,
    who,
    verified.filter((c) => c.scopes.includes('likeness')),
  );
  const sexual = covered(
    scene,
    who,
    verified.filter((c) => c.scopes.includes('sexual')),
  );
  if (likeness === 'all') signals.push(seenNowhere('consent-likeness'));
  if (sexual === 'all') signals.push(seenNowhere('consent-sexual'));
  if (likeness !== 'all' || sexual !== 'all') signals.push(seenNowhere('consent-unmatched'));
  return signals;
}

function covered(scene: Scene, who: Who, records: readonly ConsentFact[]): 'all' | 'some' | 'none' {
  if (records.length === 0) return 'none';
  const subjects = records.filter((c) => !isSelf(c)).map((c) => nameWords(c.subject));
  const matched = subjects.filter((words) => mentioned(scene, words));
  const uncovered = who.names.filter((name) => !isCovered(name, subjects) && isPersonInScene(who, name));
  const self = records.some(isSelf);
  if (uncovered.length > 0) return matched.length > 0 ? 'some' : 'none';
  if (subjects.length > 0 && matched.length === 0) return 'none';
  if (who.kinds.has('self') && !self && matched.length === 0) return 'none';
  if (hasCompany(scene)) return matched.length > 0 || self ? 'some' : 'none';
  const strangers = who.relations.filter((r) => !r.aside && !r.child).length;
  if (subjects.length === 0) return self && strangers === 0 && !who.kinds.has('real-person') ? 'all' : 'none';
  return 'all';
}

/** A name shares its first word with some subject, or has none that is not the subject's: a family name alone is shared by relatives. */
function isCovered(name: NameSeen, subjects: readonly (readonly string[])[]): boolean {
  const first = name.words[0] ?? '';
  const east = name.words.length === 1 ? first.replace(HONORIFIC, '') : '';
  return subjects.some(
    (subject) =>
      (EAST.test(east) && subject.some((word) => word.includes(east))) ||
      isNamedBy(first, subject) ||
      name.words.some((word) => isNamedBy(word, subject.slice(0, 1))) ||
      name.words.every((word) => isNamedBy(word, subject)),
  );
}

/** What follows a name in Japanese, Chinese and Korean. */
const HONORIFIC = /(さん|さま|様|氏|くん|君|ちゃん|先生|师傅|師傅|女士|小姐|老师|老師|씨|님|선생님)$/u;
const EAST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** A given name alone may be said of anybody; where pictures are said to be of it, somebody is in them. */
const isPersonInScene = (who: Who, name: NameSeen) =>
  who.kinds.size > 0 && (name.kind === 'full' || (name.kind === 'given' && name.reading.field.role === 'reference'));

/** Whether a subject's name, or one word of it, stands in the title, description or references. */
function mentioned(scene: Scene, words: readonly string[]): boolean {
  return scene.readings.some(
    (reading) =>
      reading.tokens.some((token) => token.forms.some((form) => isNamedBy(form, words))) ||
      reading.east.texts.some((text) => words.some((word) => text.includes(word))),
  );
}

const THEIR =
  /^(her|his|their|sa|son|ses|leur|su|sus|seine?|seinem|seiner|ihre?|ihrem|ihrer|ihren|sua|seu|dela|dele|suo|suoi|ее|его|их|jej|jego|ich)$/;
const WITH = /^(with|and|plus|alongside|avec|et|con|y|e|mit|und|neben|com|с|и|z|ze|i|oraz|ile|ve)$/;

/** "Again, but with her sister": someone beside the subject, of whom there is no record. */
function hasCompany(scene: Scene): boolean {
  return said(scene, 'kin', ['title', 'description']).some((kin) => {
    const { tokens } = kin.reading;
    const form = (at: number) => tokens[at]?.forms[0] ?? '';
    const owned = kin.from >= 2 && THEIR.test(form(kin.from - 1)) && WITH.test(form(kin.from - 2));
    return owned && !/^['’]$/.test(form(kin.to));
  });
}
