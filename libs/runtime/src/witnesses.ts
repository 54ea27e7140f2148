import { policySaga } from '#enforcement';
import { StoreUnusable } from '#event-store';
import type { Position } from '#kernel';
import { openReadModels, type ReadModels, ReadModelsUnusable } from '#read-models';
import { type Checkpoints, checkpointIn } from '#subscriptions';
import type { DataFolder } from './data-folder.js';

/** Something that was made from the log, and how far it had read. */
interface Witness {
  readonly who: string;
  readonly position: Position | undefined;
}

/**
 * A log that ends before what was read from it has lost events: a backup was put back, or a disk did not keep what it had
 * promised. Whatever was lost may have been acknowledged, a payout above all; and new events would take the places of the old,
 * where nobody looks again. So nothing is written until a person has decided.
 * @throws StoreUnusable `damaged`
 */
export function demandNothingLost(
  { log, readModels: tables, checkpoints: file }: DataFolder,
  { epoch, head }: { readonly epoch: string; readonly head: Position },
  readModels: ReadModels,
  checkpoints: Checkpoints,
): void {
  const lost = lostEvents(head, [
    tablesOf(readModels, epoch),
    { who: 'the policy saga', position: checkpoints.load(policySaga.name, epoch) },
  ]);
  if (lost === undefined) return;
  throw new StoreUnusable(
    'damaged',
    `${log} ${lost}. Nothing was changed. Restore the newest copy of it. If it is the newest there is, remove ${file} and ${tables}, which are made again, and have every payout since then reconciled by a person.`,
  );
}

/** The same for a deployment that is only read; what it says of the log, or nothing. */
export function lostFrom(folder: DataFolder, epoch: string): { before(head: Position): string | undefined } {
  const witnesses = [
    { who: 'the policy saga', position: checkpointIn(folder.checkpoints, policySaga.name, epoch) },
    tablesIn(folder.readModels, epoch),
  ];
  return { before: (head) => lostEvents(head, witnesses) };
}

function lostEvents(head: Position, witnesses: readonly Witness[]): string | undefined {
  const ahead = witnesses.find(({ position }) => position !== undefined && position > head);
  return ahead && `ends at position ${head}, and ${ahead.who} had read up to ${ahead.position}: events are lost`;
}

function tablesOf(readModels: ReadModels, epoch: string): Witness {
  const { checkpoint } = readModels.health();
  return { who: 'the read models', position: checkpoint?.epoch === epoch ? checkpoint.position : undefined };
}

function tablesIn(path: string, epoch: string): Witness {
  try {
    const readModels = openReadModels({ path, mode: 'read' });
    try {
      return tablesOf(readModels, epoch);
    } finally {
      readModels.close();
    }
  } catch (error) {
    if (error instanceof ReadModelsUnusable) return { who: 'the read models', position: undefined };
    throw error;
  }
}
