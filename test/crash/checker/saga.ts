import { idIn, type Problem, place, type Row } from './log-file.js';

interface Asked {
  readonly row: Row;
  readonly cause: string;
  readonly name: string;
}

/** Each command that the saga asked for is done once, together with its effect; nothing is judged twice for one cause. */
export function checkSaga(rows: readonly Row[], drained: boolean): Problem[] {
  const problems: Problem[] = [];
  const found = (row: Row, what: string) => problems.push({ check: 'saga', place: place(row), what });
  const pending = new Map<string, Asked>();
  const ever = new Set<string>();
  const seen = new Set<string>();
  const parked = new Map<string, Row>();
  /** What the row before completed: effects follow their completion directly. */
  let doing: { cause: string } | undefined;
  for (const row of rows) {
    const effect = row.category !== 'process' && row.actor === 'system/policy-saga';
    if (effect && !row.causation.startsWith('marketplace-') && doing?.cause !== row.causation)
      found(row, `is an effect of ${row.causation}, and no completion was stored with it`);
    if (!effect) doing = undefined;
    if (row.type === 'process.asked') {
      const { stream, revision } = row.data.cause as { stream: string; revision: number };
      const cause = `${stream}@${revision}`;
      if (seen.has(`${row.stream} ${cause}`)) found(row, `reacts to ${cause} a second time`);
      seen.add(`${row.stream} ${cause}`);
      for (const { id, name } of row.data.commands as { id: string; name: string }[]) {
        if (ever.has(id)) found(row, `asks for ${id} a second time`);
        ever.add(id);
        pending.set(`${row.stream} ${id}`, { row, cause, name });
      }
    }
    if (row.type === 'process.done') {
      const key = `${row.stream} ${row.data.command}`;
      const asked = pending.get(key);
      if (!asked) found(row, `completes ${row.data.command}, which was not asked for or was done before`);
      pending.delete(key);
      doing = asked && { cause: asked.cause };
    }
    if (row.type === 'process.parked') parked.set(row.stream, row);
    if (row.type === 'process.resumed') parked.delete(row.stream);
  }
  problems.push(...verdictsTwice(rows));
  if (drained) {
    for (const { row, name } of pending.values()) found(row, `asked for ${name}, and it was never done`);
    for (const row of parked.values()) found(row, `is parked: ${JSON.stringify(row.data.error)}`);
  }
  return problems;
}

/** The same verdict twice, on a content that did not change between, or for one cause. */
function verdictsTwice(rows: readonly Row[]): Problem[] {
  const problems: Problem[] = [];
  const standing = new Map<string, string>();
  const caused = new Set<string>();
  for (const row of rows) {
    if (/^(bounty|submission)\.revised$/.test(row.type)) standing.delete(row.stream);
    if (!row.type.endsWith('.screened')) continue;
    const digests = digestsOf(row);
    if (standing.get(row.stream) === digests)
      problems.push({ check: 'saga', place: place(row), what: 'says again what stands already' });
    standing.set(row.stream, digests);
    // A sweep that was interrupted goes over the same again; when a policy comes, goes and comes back meanwhile, it says the same again.
    if (row.causation.startsWith('marketplace-')) continue;
    const once = `${row.causation} ${row.stream} ${digests}`;
    if (caused.has(once))
      problems.push({ check: 'saga', place: place(row), what: `was judged twice because of ${row.causation}` });
    caused.add(once);
  }
  return problems;
}

function digestsOf({ data }: Row): string {
  const { inputDigest, policy, registryDigest, engineDigest } = data.verdict as Record<string, unknown>;
  return JSON.stringify([inputDigest, (policy as { digest: string }).digest, registryDigest, engineDigest]);
}

/** When nothing is left to do, whatever is open has been judged under what is in force. */
export function checkJudged(rows: readonly Row[]): Problem[] {
  const inForce = new Map<string, unknown>();
  const open = new Map<string, { row: Row; policy?: unknown }>();
  for (const row of rows) {
    const { type, data } = row;
    if (type === 'marketplace.policy-activated')
      inForce.set(idIn(row.stream), (data.policy as { digest: string }).digest);
    if (/^(bounty\.posted|submission\.entered|bounty\.revised|submission\.revised)$/.test(type))
      open.set(row.stream, { row });
    if (type.endsWith('.screened'))
      open.set(row.stream, { row, policy: (data.verdict as { policy: { digest: string } }).policy.digest });
    if (/\.(withdrawn|expired|closed|completed)$/.test(type)) open.delete(row.stream);
  }
  return [...open.values()]
    .filter(({ row, policy }) => policy === undefined || policy !== inForce.get(row.marketplace))
    .map(({ row, policy }) => ({
      check: 'judged',
      place: place(row),
      what: policy === undefined ? 'was never judged' : 'was last judged under a policy that is not in force',
    }));
}
