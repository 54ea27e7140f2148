import { readFileSync } from 'node:fs';
import { type Problem, type Row, same } from './log-file.js';

/** A line that the parent got from the process: it had this answer. */
interface Ack {
  readonly key?: string;
  readonly ok?: boolean;
  readonly value?: unknown;
  readonly replayed?: boolean;
  readonly revisions?: Readonly<Record<string, number>>;
  /** Whose key was destroyed. */
  readonly erased?: string;
}

/** Lines that were written whole; a process may die within the last one. */
export function readAcks(path: string): Ack[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.slice(0, -1).flatMap((line) => {
    try {
      return [JSON.parse(line) as Ack];
    } catch {
      return [];
    }
  });
}

/** Everything acknowledged is in the log exactly once, with the answer that was given and at the places that were named. */
export function checkAcknowledged(rows: readonly Row[], acks: readonly Ack[]): Problem[] {
  const problems: Problem[] = [];
  const requests = new Map<string, Row[]>();
  const at = new Map(rows.map((row) => [`${row.stream}@${row.revision}`, row]));
  for (const row of rows) {
    if (row.type !== 'request.recorded') continue;
    const route = String(row.data.route);
    requests.set(route, [...(requests.get(route) ?? []), row]);
  }
  for (const { key, ok, value, revisions } of acks) {
    if (!ok) continue;
    const found = (what: string) => problems.push({ check: 'acknowledged', place: String(key), what });
    const [request, ...more] = requests.get(`load ${key}`) ?? [];
    if (!request) {
      found('is not in the log');
      continue;
    }
    if (more.length > 0) found(`is in the log ${more.length + 1} times`);
    if (!same(request.data.result, value)) found(`was answered ${JSON.stringify(value)}; the log says otherwise`);
    for (const [stream, revision] of Object.entries(revisions ?? {})) {
      const written = at.get(`${stream}@${revision}`);
      if (!written) found(`wrote ${stream}@${revision}, which is not there`);
      else if (written.stream !== request.stream && written.causation !== request.stream)
        found(`wrote ${stream}@${revision}, where something else lies`);
    }
  }
  return problems;
}
