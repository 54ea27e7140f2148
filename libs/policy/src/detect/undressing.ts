import type { Finding } from './finding.js';

/** How many words may stand between what is taken away and what takes it away: "without any of her usual clothes". */
const GAP = 2;
/** Where an animal stands this near, it is the one in the sweater. */
const NEAR = 5;
/** Words that turn the taking away onto something else: "remove the background from the dress". */
const ELSEWHERE = new Set(
  'from of on to with for and or in at into onto behind around de du des d von vom aus auf del da do di dal sur dans en no na et y e und ou o oder para per pour z ze na w и из с на'.split(
    ' ',
  ),
);
const SIGN = /^[^\p{L}\p{N}'’-]+$/u;

/** Whether only small words that belong to the noun stand between two findings. */
function adjoining(a: Finding, b: Finding): boolean {
  if (b.from < a.to || b.from - a.to > GAP) return false;
  for (let i = a.to; i < b.from; i += 1) {
    const form = a.reading.tokens[i]?.forms[0] ?? '';
    if (SIGN.test(form) || ELSEWHERE.has(form)) return false;
  }
  return true;
}

function spanning(a: Finding, b: Finding, concept: Finding['concept']): Finding {
  const [first, last] = a.from <= b.from ? [a, b] : [b, a];
  return { ...a, concept, start: first.start, end: last.end, from: first.from, to: last.to, negated: false };
}

/** Postpositions and suffix words: "fabric gone", "outfit-free", "kıyafet olmadan". */
const FREE = /^(free|less|optional|frei|los|libre|livre)$/;

/**
 * Undressing put together from its parts: clothes with a word that says they are missing, or with one that takes them away. What
 * is taken away may be asked of a tool; both say what is to be seen.
 */
export function undressings(
  findings: readonly Finding[],
  speaksTo: (word: Finding, garment: Finding) => boolean,
): Finding[] {
  const garments = findings.filter((f) => f.concept === 'garment' && f.from >= 0);
  if (garments.length === 0) return [];
  const bereft = findings.filter((f) => f.concept === 'bereft' && f.from >= 0);
  const off = findings.filter((f) => f.concept === 'off' && f.from >= 0);
  const found: Finding[] = [];
  for (const garment of garments) {
    const same = (f: Finding) => f.reading === garment.reading;
    if (findings.some((f) => f.concept === 'animal' && same(f) && Math.abs(f.from - garment.from) <= NEAR)) continue;
    const missing = bereft.find((f) => same(f) && adjoining(f, garment) && speaksTo(f, garment));
    if (missing !== undefined) found.push(spanning(missing, garment, 'euphemism'));
    else if (garment.reading.tokens[garment.to]?.forms.some((form) => FREE.test(form)) || afterHyphen(garment))
      found.push({ ...garment, concept: 'euphemism', negated: false });
    const taken = off.find((f) => same(f) && !f.negated && (adjoining(f, garment) || adjoining(garment, f)));
    if (taken === undefined || OPEN.test(taken.reading.field.text.slice(taken.start, taken.end))) continue;
    found.push(spanning(taken, garment, 'euphemism'), spanning(taken, garment, 'undress'));
  }
  return found;
}

/** Where the clothes stay on, and only what is under them is looked at by chance: "under" alone takes nothing off. */
const OPEN =
  /^(under|underneath|beneath|unter|darunter|sous|dessous|bajo|sotto|под|pod|spod|w|przez|через|durch|off)$/iu;

function afterHyphen(garment: Finding): boolean {
  const { tokens } = garment.reading;
  return tokens[garment.to]?.forms[0] === '-' && (tokens[garment.to + 1]?.forms.some((f) => FREE.test(f)) ?? false);
}
