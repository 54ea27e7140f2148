import { idIn, type Problem, place, type Row } from './log-file.js';

/** Every stream dense from 0 and forwards in time; positions without a hole; every event once and in its own category. */
export function checkOrder(rows: readonly Row[]): Problem[] {
  const problems: Problem[] = [];
  const found = (row: Row, what: string) => problems.push({ check: 'order', place: place(row), what });
  const last = new Map<string, Row>();
  const ids = new Set<string>();
  let position = 0;
  for (const row of rows) {
    if (row.position !== position + 1) found(row, `position ${row.position} follows position ${position}`);
    position = row.position;
    const before = last.get(row.stream);
    if (row.revision !== (before?.revision ?? -1) + 1) found(row, `follows revision ${before?.revision ?? 'nothing'}`);
    if (before && row.at < before.at) found(row, 'is older than the event it follows');
    if (before && row.marketplace !== before.marketplace) found(row, 'is of another marketplace than its stream');
    if (ids.has(row.id)) found(row, `the event id ${row.id} occurs twice`);
    if (!row.stream.startsWith(`${row.category}-`) || !row.type.startsWith(`${row.category}.`))
      found(row, `${row.category}, ${row.type} does not belong here`);
    ids.add(row.id);
    last.set(row.stream, row);
  }
  return problems;
}

/** Appends are whole: what one request, or one command of the saga, wrote lies together, and all of it is there. */
export function checkWhole(rows: readonly Row[]): Problem[] {
  const problems: Problem[] = [];
  const found = (row: Row, what: string) => problems.push({ check: 'whole appends', place: place(row), what });
  const streams = new Set(rows.map((row) => row.stream));
  const spans = new Map<string, { first: Row; last: Row; count: number; request: boolean }>();
  for (const row of rows) {
    const of = row.type === 'request.recorded' ? row.stream : row.causation;
    if (of.startsWith('request-')) {
      const span = spans.get(of) ?? { first: row, last: row, count: 0, request: false };
      spans.set(of, { ...span, last: row, count: span.count + 1, request: span.request || row.stream === of });
    }
    if (row.type === 'request.recorded')
      for (const named of idsIn(row.data.result))
        if (!streams.has(named)) found(row, `answered with ${named}, which is not there`);
  }
  for (const [request, { first, last, count, request: there }] of spans) {
    if (!there) found(first, `was written with ${request}, which is not there`);
    if (last.position - first.position + 1 !== count) found(first, `others lie between the events of ${request}`);
  }
  const listed = new Set(
    rows.filter((r) => r.type === 'bounty.reward-attached').map((r) => `${idIn(r.stream)} ${r.data.reward}`),
  );
  for (const row of rows)
    if (row.type === 'reward.pledged' && !listed.delete(`${row.data.bounty} ${idIn(row.stream)}`))
      found(row, 'its bounty does not list it');
  for (const pair of listed) problems.push({ check: 'whole appends', place: pair, what: 'this reward is not there' });
  return problems;
}

/** The streams that an answer names. */
function idsIn(result: unknown): string[] {
  const answer = (result ?? {}) as Record<string, unknown>;
  return ['bounty', 'submission', 'reward', 'consent']
    .filter((kind) => typeof answer[kind] === 'string')
    .map((kind) => `${kind}-${answer[kind]}`);
}
