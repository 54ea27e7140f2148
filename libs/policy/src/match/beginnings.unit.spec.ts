import { describe, expect, it } from '@jest/globals';
import { tokenise } from '../text/tokens.js';
import { Beginnings } from './beginnings.js';
import { PhraseReader } from './phrases.js';

const reader = new PhraseReader();
const PHRASES = [
  'a red house',
  'a (blue|green*) car',
  'a _ thing',
  'a (very)? big car',
  'a (light blue|pale) car',
  'a',
];
const beginnings = new Beginnings(PHRASES.map((phrase) => ({ phrase, parts: reader.partsOf(phrase) })));
const standingBefore = (text: string) => beginnings.before(tokenise(text).tokens[0]).map(({ phrase }) => phrase);

/** A word in between may be any, may be missing, or there is none. */
const ALWAYS = ['a _ thing', 'a (very)? big car', 'a'];

describe('the phrases that may stand before a word', () => {
  it.each([
    ['red', ['a red house', ...ALWAYS]],
    ['blueish', ['a (blue|green*) car', ...ALWAYS]],
    ['greenish', ['a (blue|green*) car', ...ALWAYS]],
    ['light', [...ALWAYS, 'a (light blue|pale) car']],
    ['pale', [...ALWAYS, 'a (light blue|pale) car']],
    ['yellow', ALWAYS],
    ['r', ALWAYS],
    ['', ALWAYS],
  ])('%s', (next, phrases) => expect(standingBefore(next).toSorted()).toEqual(phrases.toSorted()));

  it('keep their order', () =>
    expect(standingBefore('red')).toEqual(PHRASES.filter((phrase) => standingBefore('red').includes(phrase))));

  it('are all of them before what can be stepped over or read in several ways', () => {
    expect(standingBefore('-red')).toEqual(PHRASES);
    expect(standingBefore('r3d')).toEqual(PHRASES);
  });
});

it('few are not told apart', () => {
  const few = [{ parts: reader.partsOf('a red house') }];
  expect(new Beginnings(few).before(undefined)).toEqual(few);
});
