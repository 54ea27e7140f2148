import { describe, expect, it } from '@jest/globals';
import { tokenise } from '../text/tokens.js';
import { wordsApart } from './apart.js';

const words = (text: string) =>
  wordsApart(tokenise(text).tokens).map(({ forms, start, end }) => [forms[0], text.slice(start, end)]);

describe('words that were spread into letters', () => {
  it('are told apart where nothing parts them, each with its own place', () => {
    expect(words('nice w o m a n p h o t o here')).toEqual([
      ['nice', 'nice'],
      ['woman', 'w o m a n'],
      ['photo', 'p h o t o'],
      ['here', 'here'],
    ]);
    expect(words('w🔥o✨m💋a🔥n')).toEqual([['woman', 'w🔥o✨m💋a🔥n']]);
  });

  it('stay one word where the lists know it, or know nothing of it', () => {
    expect(words('u n d r e s s e d')).toHaveLength(1);
    expect(words('x q z v k')).toEqual([['xqzvk', 'x q z v k']]);
  });

  it('are nothing that stands beside emoji', () => {
    expect(words('A 🔥 at dawn').map(([word]) => word)).toEqual(['a', '🔥', 'at', 'dawn']);
  });
});

it('takes no more than its length', () => {
  const long = 'n u d e '.repeat(10_000);
  expect(wordsApart(tokenise(long).tokens)).toHaveLength(10_000);
});
