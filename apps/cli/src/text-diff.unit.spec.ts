import { describe, expect, it } from '@jest/globals';
import { textDiff } from './text-diff.js';

const lines = (...texts: readonly string[]) => texts.join('\n');

describe('the difference of two texts', () => {
  it('is empty when they are equal', () => {
    expect(textDiff('a\nb', 'a\nb', 'A', 'B')).toBe('');
  });

  it('shows what changed with three lines around it', () => {
    const a = lines('1', '2', '3', '4', '5', '6', '7', '8', '9');
    const b = lines('1', '2', '3', '4', 'five', '6', '7', '8', '9');
    expect(textDiff(a, b, 'A', 'B')).toBe(
      lines('--- A', '+++ B', '@@ -2 +2 @@', ' 2', ' 3', ' 4', '-5', '+five', ' 6', ' 7', ' 8', ''),
    );
  });

  it('opens a new piece for changes that lie apart', () => {
    const a = Array.from({ length: 30 }, (_, i) => `line ${i}`);
    const b = a.with(2, 'x').with(25, 'y');
    expect(textDiff(lines(...a), lines(...b), 'A', 'B').match(/^@@.*$/gm)).toEqual(['@@ -1 +1 @@', '@@ -23 +23 @@']);
  });

  it('finds what was added and what was removed', () => {
    expect(textDiff('a\nb', 'a\nx\nb', 'A', 'B')).toContain('\n+x\n');
    expect(textDiff('a\nx\nb', 'a\nb', 'A', 'B')).toContain('\n-x\n');
  });
});
