import { describe, expect, it } from '@jest/globals';
import { printable, quoted } from './printable.js';

describe('printable text', () => {
  it('leaves letters of every script, accents and emoji alone', () => {
    for (const text of ['Zoë', 'Иван', '日本語', 'عربي', '🙂', 'e\u0301']) expect(printable(text)).toBe(text);
  });

  it('shows what would steer the terminal or cannot be seen', () => {
    expect(printable('\x1b[2Jgone')).toBe('\\u{001b}[2Jgone');
    expect(printable('nu\u200bde')).toBe('nu\\u{200b}de');
    expect(printable('\u202etxet')).toBe('\\u{202e}txet');
    expect(printable('two\nlines')).toBe('two↵lines');
    expect(printable('a\r\tb')).toBe('a\\u{000d}\\u{0009}b');
    expect(printable('\ud800')).toBe('\\u{d800}');
  });

  it('shows a cut, and cuts no character in half', () => {
    expect(printable('abcdef', 3)).toBe('abc…');
    expect(printable('a🙂', 2)).toBe('a…');
  });

  it('says erased without quotes', () => {
    expect(quoted('[erased]')).toBe('[erased]');
    expect(quoted('text')).toBe('“text”');
  });
});
