import type { Fuzzed } from './http.js';

const CLASSES = [2, 4, 5] as const;

/** A line for each call: how often it succeeded, was refused, and failed; and how often it was refused for the state of things (409). */
export function tallyTable({ tally }: Pick<Fuzzed, 'tally'>): string {
  const rows = [...tally].filter(([, statuses]) => statuses.size > 0);
  const lines = rows.map(([call, statuses]) => {
    const of = (wanted: (status: number) => boolean) =>
      [...statuses].reduce((sum, [status, count]) => sum + (wanted(status) ? count : 0), 0);
    return [call, ...CLASSES.map((first) => of((status) => Math.floor(status / 100) === first)), of((s) => s === 409)];
  });
  const sums = [1, 2, 3, 4].map((column) => lines.reduce((sum, line) => sum + Number(line[column]), 0));
  return [['call', '2xx', '4xx', '5xx', '409'], ...lines, ['all', ...sums]]
    .map(([call, ...counts]) => [String(call).padEnd(30), ...counts.map((count) => String(count).padStart(7))].join(''))
    .join('\n');
}

/** How often calls succeeded whose names begin so; only reading does not count. */
export function succeeded({ tally }: Pick<Fuzzed, 'tally'>, named: string): number {
  const doing = [...tally].filter(([call]) => call.startsWith(named) && !/\.(read|list)$/.test(call));
  const statuses = doing.flatMap(([, counts]) => [...counts]);
  return statuses.reduce((sum, [status, count]) => sum + (status < 300 ? count : 0), 0);
}
