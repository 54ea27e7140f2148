import { chanceOf, type Disguise, HARMLESS, HIDING } from './disguise.js';
import { judged } from './house.js';
import { type Judged, measure } from './measures.js';
import type { Row } from './rows.js';
import { heading, line } from './tables.js';

/** Every violating row in every disguise and every benign row with every slip; with `rows`, what leaks or is blocked, and how. */
export function disguiseReport(all: readonly Row[], rows: boolean): string {
  const innocent = (row: Row) => row.accept.every((o) => o === 'allow');
  const guarded = (row: Row) => !row.accept.includes('allow');
  return [
    heading('disguise'),
    ...part(HIDING, all.filter(guarded), rows),
    ...part(HARMLESS, all.filter(innocent), rows),
  ].join('\n');
}

function part(disguises: Readonly<Record<string, Disguise>>, rows: readonly Row[], tell: boolean): string[] {
  const plain = new Map(rows.map((row) => [row.id, judged(row).fault]));
  return Object.entries(disguises).flatMap(([name, disguise]) => {
    const all = rows.map((row) => judged(disguise(row, chanceOf(`${name} ${row.id}`))));
    const worse = (j: Judged) => (j.fault === 'leak' || j.fault === 'wrongfulBlock') && plain.get(j.row.id) !== j.fault;
    const told = all.filter(worse).map((j) => `  ${j.row.id} ${j.fault}: ${j.row.title} — ${j.row.description}`);
    return [line(name, measure(all)), ...(tell ? told : [])];
  });
}
