/**
 * Writes libs/policy/src/data/*.ts from the locale data of @faker-js/faker (MIT): given names, family names and ordinary
 * English words, folded as the policy engine folds text. Run it after upgrading that package; the output is committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';

const OUT = new URL('../libs/policy/src/data/', import.meta.url);
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const fold = (s) =>
  s
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?<=[a-zœæøł])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþı]/g, (c) => LETTERS[c]);

const lists = (value) => (Array.isArray(value) ? value : Object.values(value ?? {}).flat());
const plain = (words, least) => [
  ...new Set(
    words
      .filter((w) => typeof w === 'string')
      .map(fold)
      .filter((w) => w.length >= least && /^[\p{L}]+$/u.test(w)),
  ),
];

function write(file, name, words, about) {
  const body = [];
  let line = '';
  for (const word of words.toSorted()) {
    if (line.length + word.length + 1 > 116) {
      body.push(line);
      line = '';
    }
    line += (line ? ' ' : '') + word;
  }
  if (line) body.push(line);
  const text = `// Made by scripts/make-name-data.mjs; do not edit.\n// ${about} From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.\nexport const ${name} = \`\n${body.join('\n')}\n\`;\n`;
  writeFileSync(new URL(file, OUT), text);
}

mkdirSync(OUT, { recursive: true });
const latin = ['en', 'fr', 'es', 'de', 'pt_BR', 'pt_PT', 'it', 'pl', 'tr', 'nl', 'en_IN'];
for (const locale of latin) {
  const person = allLocales[locale].person;
  const tag = locale.replace('_', '').toLowerCase();
  write(`given-${tag}.ts`, `GIVEN_${tag.toUpperCase()}`, plain(lists(person.first_name), 3), 'Given names.');
  write(`family-${tag}.ts`, `FAMILY_${tag.toUpperCase()}`, plain(lists(person.last_name), 3), 'Family names.');
}
for (const locale of ['ru', 'ja', 'zh_CN', 'ko']) {
  const person = allLocales[locale].person;
  const tag = locale.slice(0, 2);
  write(`given-${tag}.ts`, `GIVEN_${tag.toUpperCase()}`, plain(lists(person.first_name), 1), 'Given names.');
  write(`family-${tag}.ts`, `FAMILY_${tag.toUpperCase()}`, plain(lists(person.last_name), 1), 'Family names.');
}
const en = allLocales.en;
write(
  'words-en.ts',
  'WORDS_EN',
  plain(
    [...Object.values(en.word).flat(), ...lists(en.food), ...lists(en.commerce)]
      .flat()
      .flatMap((w) => (typeof w === 'string' ? w.split(/[\s-]+/) : [])),
    3,
  ),
  'Ordinary English words.',
);
write('words-de.ts', 'WORDS_DE', plain(Object.values(allLocales.de.word).flat(), 3), 'Ordinary German words.');
