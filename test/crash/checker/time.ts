import { type Problem, place, type Row } from './log-file.js';

/** What a consent may go on to: never back. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  '': ['recorded'],
  recorded: ['verified', 'revoked'],
  verified: ['revoked', 'expired'],
  expired: ['revoked'],
  revoked: [],
};

/** Nothing expires before its time, and nothing that has lapsed counts again, however clocks were set. */
export function checkTime(rows: readonly Row[]): Problem[] {
  const problems: Problem[] = [];
  const due = new Map<string, string>();
  const status = new Map<string, string>();
  for (const row of rows) {
    const { stream, type, data, at } = row;
    const found = (what: string) => problems.push({ check: 'time', place: place(row), what });
    if (type === 'bounty.posted' || type === 'consent.verified') {
      const ends = data.expiresAt as string | undefined;
      if (ends !== undefined && ends <= at) found(`ends at ${ends}, before it began at ${at}`);
      due.set(stream, ends ?? '9999');
    }
    if (type.endsWith('.expired') && at < (due.get(stream) ?? '9999'))
      found(`expired at ${at}, and ends at ${due.get(stream)}`);
    if (row.category !== 'consent') continue;
    const before = status.get(stream) ?? '';
    const now = type.slice('consent.'.length);
    if (!NEXT[before]?.includes(now)) found(`${now} after ${before || 'nothing'}`);
    status.set(stream, now);
  }
  return problems;
}
