import { existsSync } from 'node:fs';
import { StoreUnusable } from '#event-store';
import type { EventRef } from '#kernel';
import { dataFolder, type Holdfast, openForReading, openHoldfast, type Reading } from '#runtime';

/** Who does what is done at the command line, on the folder itself. */
export const OPERATOR = { role: 'admin', id: 'operator' } as const;

/** Opens the deployment for reading, beside whoever writes, and closes it whatever happens. */
export async function reading<R>(data: string, work: (reading: Reading) => Promise<R>): Promise<R> {
  demandStore(data);
  const opened = await openForReading({ data });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

export interface WritingOptions {
  readonly data: string;
  /** `existing` refuses where there is nothing; default is to make it. */
  readonly store?: 'existing';
  readonly onParked?: (instance: string, cause: EventRef, error: Error) => void;
}

/** Opens the deployment as its one writer, and closes it whatever happens. */
export async function writing<R>(
  { data, store, onParked }: WritingOptions,
  work: (holdfast: Holdfast) => Promise<R>,
): Promise<R> {
  if (store === 'existing') demandStore(data);
  const holdfast = await openHoldfast({ data, onParked });
  try {
    return await work(holdfast);
  } finally {
    await holdfast.close();
  }
}

/** Waits until everything is judged, and the read models show it. */
export async function settle({ workers, store, readModels }: Holdfast): Promise<void> {
  await workers.settled();
  if (readModels.health().activity !== 'failed') await readModels.reached(await store.head());
}

/** A typing error in --data must not look like an empty deployment. */
export function demandStore(data: string): void {
  const { log, root } = dataFolder(data);
  if (!existsSync(log)) throw new StoreUnusable('missing', `There is no store in ${root}.`);
}
