import { describe, expect, it } from '@jest/globals';
import { LEXICONS } from '../lexicon/index.js';
import { readField } from '../reading.js';
import { compactEast } from '../text/compact.js';
import { foldText } from '../text/fold.js';
import { CJK, literalsOf, phrasesOf } from './phrases.js';

/** Signs of phrases that are read word by word; in a literal phrase they stand for themselves, and no text has them. */
const SIGNS = /[?_[\]()|*]/;

/** Why a literal phrase can never be found, or finds what it does not mean. */
function fault(phrase: string): string | undefined {
  const literals = literalsOf(phrase);
  const stray = literals.find((literal) => SIGNS.test(literal));
  if (stray !== undefined) return `${phrase}: the signs in "${stray}" mean themselves`;
  const foreign = literals.find((literal) => !CJK.test(literal));
  if (foreign !== undefined)
    return `${phrase}: "${foreign}" is found inside other words; write it as a phrase of its own`;
  const lost = literals.find((literal) => !compactEast(foldText(literal)).texts.includes(literal));
  return lost === undefined ? undefined : `${phrase}: "${lost}" is not how a text is read`;
}

describe('a phrase of Chinese, Japanese or Korean', () => {
  it('can be found, in every lexicon', () => {
    const phrases = LEXICONS.flatMap(({ phrases }) => Object.values(phrases).flatMap(phrasesOf)).filter((p) =>
      CJK.test(p),
    );
    expect(phrases.length).toBeGreaterThan(5_000);
    expect(phrases.flatMap((phrase) => fault(phrase) ?? [])).toEqual([]);
  });

  it.each(['성이 _ 씨', 'jk(1|制服)', 'av(片|视频)?', '裸[体照]'])('is refused as "%s"', (phrase) => {
    expect(fault(phrase)).toBeDefined();
  });

  it.each(['옷이 사라지는', '옷이사라지는', '옷 사라지는'])('is found with and without spaces: "%s"', (text) => {
    const hits = readField({ role: 'title', path: 'title', text }).hits;
    expect(hits.map((hit) => hit.concept)).toContain('undress');
  });
});
