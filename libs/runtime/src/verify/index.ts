import { DocumentLibrary } from '#enforcement';
import type { Position } from '#kernel';
import type { Reading } from '../open-for-reading.js';
import { causesCheck } from './causes.js';
import { contentsCheck } from './contents.js';
import { checkEnds } from './ends.js';
import { everyEvent } from './every-event.js';
import { checkFiles } from './files.js';
import { type Finding, Findings } from './findings.js';
import { FoldedLog } from './folded-log.js';
import { gateCheck } from './gate.js';
import { type LogCheck, messageOf, placeOf } from './log-check.js';
import { moneyCheck } from './money.js';
import { orderCheck } from './order.js';
import { checkReadModels } from './read-models.js';
import { replaysCheck, verdictsCheck } from './verdicts.js';

export type { Finding, Problem } from './findings.js';

export interface VerifyProgress {
  readonly step: 'files' | 'log' | 'read-models';
  readonly events: number;
  readonly position: Position;
  readonly head: Position;
}

export interface VerifyOptions {
  /** Judge everything once more. Default false. */
  readonly replays?: boolean;
  readonly onProgress?: (progress: VerifyProgress) => void;
  /** Ends early: then nothing is answered. */
  readonly signal?: AbortSignal;
}

export interface Verification {
  readonly sound: boolean;
  readonly events: number;
  readonly streams: number;
  readonly findings: readonly Finding[];
}

/**
 * Makes sure that a deployment is what it should be, up to where its log ends now; works beside the writer. In memory it keeps
 * a state for each stream, without texts. Undefined when `signal` ended it.
 */
export async function verifyDeployment(
  reading: Reading,
  options: VerifyOptions = {},
): Promise<Verification | undefined> {
  const { onProgress, signal, replays = false } = options;
  const head = await reading.store.head();
  onProgress?.({ step: 'files', events: 0, position: 0n, head });
  const files = checkFiles(reading.folder);
  const ends = await checkEnds(reading);

  const context = { ...reading, documents: new DocumentLibrary(reading.store) };
  const checks = [
    orderCheck(),
    causesCheck(),
    contentsCheck(context),
    verdictsCheck(context),
    gateCheck(),
    moneyCheck(),
    ...(replays ? [replaysCheck(context)] : []),
  ];
  const readable = new Findings(
    'events',
    'every event can be read: a known type, the right shape, text that opens or is erased',
  );
  const folds = new Findings('folds', "every stream folds by its decider's rules");
  const log = new FoldedLog();
  let events = 0;
  for await (const read of everyEvent(reading.store, reading.raw, head)) {
    if (signal?.aborted) return undefined;
    readable.looked = ++events;
    if (read.kind === 'unreadable') {
      readable.problem(read.raw ? placeOf(read.raw) : `position ${read.after + 1n}`, read.reason);
      if (read.raw) log.noted(read.raw);
      continue;
    }
    const { event } = read;
    for (const check of checks) await seeing(check, event, log);
    try {
      log.fold(event);
    } catch (error) {
      folds.problem(placeOf(event), messageOf(error));
    }
    if (events % 500 === 0) onProgress?.({ step: 'log', events, position: event.position, head });
  }
  for (const check of checks) check.end?.(log);
  folds.looked = log.size;

  onProgress?.({ step: 'read-models', events: 0, position: 0n, head });
  const tables = await checkReadModels(reading, (done) =>
    onProgress?.({ step: 'read-models', events: done, position: 0n, head }),
  );
  const findings = [files, ends, readable.result(), folds.result(), ...checks.map((c) => c.findings.result()), tables];
  return { sound: findings.every(({ found }) => found === 0), events, streams: log.size, findings };
}

/** A check that stumbles over what it looks at has found something, too. */
async function seeing(check: LogCheck, event: Parameters<LogCheck['see']>[0], log: FoldedLog): Promise<void> {
  try {
    await check.see(event, log);
  } catch (error) {
    check.findings.problem(placeOf(event), messageOf(error));
  }
}
