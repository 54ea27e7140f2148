import type { Token } from '../text/tokens.js';
import { numberWord, together } from './number-words.js';

function yearsOf(form: string): number | undefined {
  if (/^\d{1,3}$/.test(form)) return Number(form);
  return numberWord(form);
}

/** The first number of years that a word may be read as. */
export function formYears(forms: readonly string[]): number | undefined {
  for (const form of forms) {
    const years = yearsOf(form);
    if (years !== undefined) return years;
  }
  return undefined;
}

/** A number of years, and the token that it begins with. */
export interface YearsSeen {
  readonly years: number;
  readonly from: number;
  /** Said by a word, and not by digits. */
  readonly worded: boolean;
}

/** The number that ends with the token at `i`: "25", "seventeen", "twenty-five", "vingt et un", "on beş"; nothing where it goes on. */
export function yearsAt(tokens: readonly Token[], i: number): YearsSeen | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const years = formYears(token.forms);
  const compound = compoundAt(tokens, i);
  if (compound !== undefined) return { ...compound, worded: true };
  if (years === undefined) return undefined;
  for (const next of [i + 1, i + 2, i + 3]) if (compoundAt(tokens, next)?.from === i) return undefined;
  return { years, from: i, worded: !/\d/.test(token.forms[0] ?? '') };
}

function compoundAt(tokens: readonly Token[], i: number): Pick<YearsSeen, 'years' | 'from'> | undefined {
  const form = (at: number) => tokens[at]?.forms[0] ?? '';
  if (tokens[i]?.kind !== 'word') return undefined;
  const dashed = form(i - 1) === '-';
  const before = dashed ? i - 2 : i - 1;
  const plain = together(form(before), form(i), undefined);
  if (plain !== undefined) return fourScore(tokens, before, plain);
  const tens = form(before - 1) === '-' ? before - 2 : before - 1;
  const joined = together(form(tens), form(i), form(before));
  return joined === undefined ? undefined : { years: joined, from: tens };
}

/** "Quatre-vingt-huit", "soixante-dix-sept": what stands before the tens belongs to them. */
function fourScore(tokens: readonly Token[], tens: number, years: number): Pick<YearsSeen, 'years' | 'from'> {
  const form = (at: number) => tokens[at]?.forms[0] ?? '';
  const before = form(tens - 1) === '-' ? tens - 2 : tens - 1;
  if (form(tens) === 'vingt' && form(before) === 'quatre') return { years: years + 60, from: before };
  if (form(tens) === 'dix' && form(before) === 'soixante') return { years: years + 60, from: before };
  if (form(tens) === 'dix' && /^vingts?$/.test(form(before))) return { years: years + 80, from: before - 2 };
  return { years, from: tens };
}
