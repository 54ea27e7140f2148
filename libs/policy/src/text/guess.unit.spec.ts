import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { eld } from 'eld/extrasmall';
import fc from 'fast-check';
import { packageRoot } from '#runtime';
import { guessLanguage } from './guess.js';

const asEld = (text: string) => {
  const guess = eld.detect(text);
  return { language: guess.language, reliable: guess.isReliable() };
};

it('guesses as eld does, for every text of the corpus', () => {
  const folder = join(packageRoot(), 'test/corpus');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .flatMap(({ title, description }) => [title, description, `${title}\n${description}`]);
  expect(texts.length).toBeGreaterThan(3_000);
  expect(texts.map(guessLanguage)).toEqual(texts.map(asEld));
});

it('guesses as eld does, for whatever someone may write', () => {
  const scripts = [
    'aeiou nrst',
    "ąčęėšžñöüßçıİ’`' ",
    'абвгдежзіїў ',
    'αβγδε ',
    'ǆǰɐʃʒԀԱաࠀܐޓߊͰ ',
    'العربية ',
    'ไทย한국日本語 ',
    '😀𝒜\ud800 ',
  ].map((letters) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 500 }));
  const texts = fc.array(fc.oneof(...scripts, fc.string({ unit: 'binary', maxLength: 200 })), { maxLength: 4 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      expect(guessLanguage(text)).toEqual(asEld(text));
    }),
    { numRuns: 1_000 },
  );
});

it('says nothing of a text that speaks for no language', () => {
  expect([guessLanguage(''), guessLanguage('12345 !!')]).toEqual(Array(2).fill({ language: '', reliable: false }));
});
