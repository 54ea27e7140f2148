import { describe, expect, it } from '@jest/globals';
import { LEXICONS } from '../lexicon/index.js';
import { tokenise } from '../text/tokens.js';
import { Matcher } from './matcher.js';
import { phrasesOf } from './phrases.js';
import { piecesOf } from './pieces.js';

/** What of the text a phrase finds. */
function found(phrase: string, text: string): string[] {
  const matcher = new Matcher([{ language: 'en', phrases: { kin: phrase } }]);
  const { tokens, folded } = tokenise(text);
  return [
    ...matcher.inTokens(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
    ...matcher.inText(folded.text).map(({ from, to }) => text.slice(from, to)),
  ];
}

describe('A phrase', () => {
  it('may hold groups in groups', () => {
    const phrase = 'before (her (18|eighteenth)|majority)';
    expect(found(phrase, 'before her eighteenth')).toHaveLength(1);
    expect(found(phrase, 'before majority')).toHaveLength(1);
    expect(found(phrase, 'before her')).toEqual([]);
  });

  it('takes what touches a group for part of the word', () => {
    expect(found('u(13|14)', 'an u14 cup')).toEqual(['u14']);
    expect(found('nackt(e|er)?', 'nackter Beton, nackt')).toEqual(['nackter', 'nackt']);
    expect(found('(erst|zweit)klassler*', 'Zweitklässlerin')).toEqual(['Zweitklässlerin']);
    expect(found('d(o|a) meu', 'do meu')).toEqual(['do meu']);
    expect(found('d(o|a) meu', 'd o meu')).toEqual([]);
  });

  it('may leave out a group, or any word, and nothing else', () => {
    expect(found('(old)? friend', 'old friend')).toEqual(['old friend', 'friend']);
    expect(found('my _? friend', 'my friend')).toEqual(['my friend']);
    expect(() => piecesOf('friends? of (mine|ours)')).toThrow('the phrase "friends? of (mine|ours)" has a "?"');
  });

  it.each([
    ['open (a|b', 'does not close'],
    ['a|b', 'outside of any group'],
    ['a) b', 'does not open'],
    ['x (a||b)', 'empty choice'],
    ['recogni*e', 'inside a word'],
    ['(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b)', 'more than'],
  ])('that cannot be read is refused by name: %s', (phrase, problem) => {
    expect(() => piecesOf(phrase)).toThrow(`the phrase "${phrase}"`);
    expect(() => piecesOf(phrase)).toThrow(problem);
    expect(() => new Matcher([{ language: 'en', phrases: { kin: phrase } }])).toThrow(problem);
  });

  it('bridges hyphens between its words, in a group as well', () => {
    for (const phrase of ['grand mere', '(grand mere|mamie)', 'ma (grand mere|mamie)', '(ma)? (grand mere)?'])
      expect(found(phrase, 'ma grand-mère')[0]).toMatch(/grand-mère$/);
    expect(found('(grand mere|mamie)', 'grand, mère')).toEqual([]);
  });

  it('cuts signs and counted words as a text is cut', () => {
    expect(found('(->|to) her', 'me -> her')).toEqual(['-> her']);
    expect(found('2cv', 'une 2CV bleue')).toEqual(['2CV']);
    expect(found(';)', 'sure ;)')).toEqual([';)']);
  });

  it('in a script without spaces knows the same groups', () => {
    expect(found('裸(眼|露(的)?岩)', '裸露的岩')).toEqual(['裸露的岩']);
    expect(found('裸(眼|露(的)?岩)', '裸露岩')).toEqual(['裸露岩']);
    expect(() => piecesOf('촬영물? (예방|신고)')).toThrow('"?"');
  });
});

it('every phrase of every lexicon can be read', () => {
  const phrases = LEXICONS.flatMap((lexicon) => Object.values(lexicon.phrases).flatMap(phrasesOf));
  expect(phrases.length).toBeGreaterThan(30_000);
  for (const phrase of phrases) expect(piecesOf(phrase).length).toBeGreaterThan(0);
});
