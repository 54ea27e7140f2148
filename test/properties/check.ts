import fc from 'fast-check';
import { histories, played } from './history.js';
import { type Met, obey } from './laws.js';

export interface CheckOptions {
  readonly seed: number;
  readonly runs: number;
  readonly steps: { readonly min: number; readonly max: number };
  /** No further history is begun after so long; nor is a failure made smaller. */
  readonly withinMs: number;
  readonly onRun?: (met: Met) => void;
}

/** Plays random histories and holds every law against each. @throws with the seed, and the smallest history that was found. */
export async function check(options: CheckOptions): Promise<Met & { readonly runs: number }> {
  const { seed, runs: numRuns, steps, withinMs, onRun } = options;
  let all = { runs: 0, events: 0, verdicts: 0, replayed: 0, payouts: 0 };
  const property = fc.asyncProperty(histories(steps), async (history) => {
    const town = await played(history);
    try {
      const met = await obey(town);
      onRun?.(met);
      all = {
        runs: all.runs + 1,
        events: all.events + met.events,
        verdicts: all.verdicts + met.verdicts,
        replayed: all.replayed + met.replayed,
        payouts: all.payouts + met.payouts,
      };
    } finally {
      await town.close();
      town.remove();
    }
  });
  await fc.assert(property, { seed, numRuns, interruptAfterTimeLimit: withinMs, markInterruptAsFailure: false });
  return all;
}
