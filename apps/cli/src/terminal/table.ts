import { stripVTControlCharacters } from 'node:util';

export interface TableOptions {
  /** Columns of numbers, counted from 0. */
  readonly right?: readonly number[];
  readonly indent?: number;
}

/** Rows of cells in aligned columns, two spaces apart; colours do not count. The last column is not padded. */
export function table(rows: readonly (readonly string[])[], { right = [], indent = 0 }: TableOptions = {}): string {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => {
        const gap = ' '.repeat(Math.max((widths[i] ?? 0) - width(cell), 0));
        if (right.includes(i)) return gap + cell;
        return i === row.length - 1 ? cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}

function width(cell: string): number {
  return stripVTControlCharacters(cell).length;
}

const NUMBER = new Intl.NumberFormat('en');

export function count(n: number): string {
  return NUMBER.format(n);
}

/** `1 bounty`, `2 bounties`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

export function duration(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
