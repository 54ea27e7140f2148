import { openReadModels, ReadModelsUnusable, verifyReadModels } from '#read-models';
import type { Reading } from '../open-for-reading.js';
import { type Finding, Findings } from './findings.js';
import { messageOf } from './log-check.js';

/** The read models are what the log gives. */
export async function checkReadModels(
  { folder, store }: Pick<Reading, 'folder' | 'store'>,
  onProgress?: (events: number) => void,
): Promise<Finding> {
  const findings = new Findings('read-models', 'the read models equal those that the log gives');
  try {
    const live = openReadModels({ path: folder.readModels, mode: 'read' });
    try {
      const compared = await verifyReadModels(live, {
        store: store.undecrypted,
        onProgress: ({ events }) => onProgress?.(events),
      });
      findings.looked = compared.rows;
      for (const { table, key, kind, columns } of compared.differences)
        findings.problem(`${table} ${key}`, columns.length > 0 ? `${kind}: ${columns.join(', ')}` : `row ${kind}`);
    } finally {
      live.close();
    }
  } catch (error) {
    // What is not built cannot be wrong: whoever writes next builds it.
    if (error instanceof ReadModelsUnusable && error.reason !== 'damaged') findings.note = error.message;
    else findings.problem(folder.readModels, messageOf(error));
  }
  return findings.result();
}
