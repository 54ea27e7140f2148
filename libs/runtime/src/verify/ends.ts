import type { Reading } from '../open-for-reading.js';
import { lostFrom } from '../witnesses.js';
import { type Finding, Findings } from './findings.js';
import { messageOf } from './log-check.js';

/** The log has everything that was ever read from it. */
export async function checkEnds({ folder, store }: Pick<Reading, 'folder' | 'store'>): Promise<Finding> {
  const findings = new Findings('ends', 'the log reaches as far as whatever was made from it');
  try {
    // First how far they are, then where the log ends: both may grow meanwhile.
    const lost = lostFrom(folder, store.epoch).before(await store.head());
    findings.looked = 1;
    if (lost !== undefined) findings.problem(folder.log, lost);
  } catch (error) {
    findings.problem(folder.log, messageOf(error));
  }
  return findings.result();
}
