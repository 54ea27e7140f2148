import type { FieldText } from './fields.js';
import type { Concept } from './lexicon/lexicon.js';
import { wordsApart } from './match/apart.js';
import { matcher } from './match/lexicons.js';
import type { Language } from './match/matcher.js';
import { withMeant } from './match/misspelt.js';
import { type Compact, compactEast } from './text/compact.js';
import { type Link, linksIn } from './text/links.js';
import { backFrom } from './text/sorted.js';
import { type Token, tokenise } from './text/tokens.js';

/** A concept found in a field. Token indices are -1 for text without word boundaries. */
export interface Hit {
  readonly concept: Concept;
  readonly language: Language;
  /** UTF-16 units in the original field. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** A field as detectors see it: tokens with their readings, concepts found, links, and the text of scripts without spaces. */
export interface Reading {
  readonly field: FieldText;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly links: readonly Link[];
  readonly east: Compact;
}

function isInside(hit: Hit, sorted: readonly Hit[]): boolean {
  for (const around of backFrom(sorted, hit.start + 1)) if (hit.end <= around.end) return true;
  return false;
}

/** Hits that a longer harmless phrase explains are dropped, and the phrase itself stays. */
function withoutExplained(hits: readonly Hit[]): Hit[] {
  const harmless = hits.filter((hit) => hit.concept === 'harmless');
  if (harmless.length === 0) return [...hits];
  return hits.filter(
    (hit) =>
      hit.concept === 'harmless' || hit.concept === 'animal' || hit.concept === 'object' || !isInside(hit, harmless),
  );
}

/** Korean parts its words: what is short and tells of the young counts where a word begins ("고2", and not in "않고 2도"). */
const BEGIN: ReadonlySet<Concept> = new Set(['school', 'minor', 'child', 'young']);
const SHORT = 2;
const HANGUL = /\p{Script=Hangul}/u;

export function readField(field: FieldText): Reading {
  const { folded, tokens: written } = tokenise(field.text);
  const tokens = withMeant(wordsApart(written));
  const east = compactEast(folded);
  const hits: Hit[] = [];
  for (const hit of matcher.inTokens(tokens)) {
    hits.push({ ...hit, start: tokens[hit.from]?.start ?? 0, end: tokens[hit.to - 1]?.end ?? 0 });
  }
  const [plain = ''] = east.texts;
  for (const reading of east.texts) {
    for (const hit of matcher.inText(reading)) {
      if (reading !== plain && reading.slice(hit.from, hit.to) === plain.slice(hit.from, hit.to)) continue;
      const start = east.from[hit.from] ?? 0;
      if (
        hit.language === 'ko' &&
        hit.to - hit.from <= SHORT &&
        BEGIN.has(hit.concept) &&
        HANGUL.test(field.text.charAt(start - 1))
      )
        continue;
      hits.push({ ...hit, start, end: east.to[hit.to - 1] ?? 0, from: -1, to: -1 });
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end || (a.concept < b.concept ? -1 : 1));
  return { field, tokens, hits: withoutExplained(hits), links: linksIn(field.text), east };
}
