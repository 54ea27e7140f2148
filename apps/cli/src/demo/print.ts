import type { styleText } from 'node:util';
import { print } from '../terminal/output.js';
import { paint, strong } from '../terminal/style.js';
import { count, table } from '../terminal/table.js';

type Style = Parameters<typeof styleText>[0];

export function heading(text: string): void {
  print(`\n${strong(text)}\n`);
}

export function line(text: string): void {
  print(`  ${text}\n`);
}

/** Numbers in one column, what they count beside them. */
export function counts(rows: readonly (readonly [string, number | string, Style?])[]): void {
  const cells = rows.map(([name, value, style]) => {
    const number = typeof value === 'number' ? count(value) : value;
    return [style ? paint(style, number) : number, name];
  });
  print(table(cells, { right: [0], indent: 2 }));
}

export function dollars(cents: number): string {
  return `$${(cents / 100).toFixed(2)}`;
}
