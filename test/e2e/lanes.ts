/** Does `task` for each item, `width` at a time, until all are done. */
export async function inLanes<T>(items: readonly T[], width: number, task: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await task(item);
    }),
  );
}

/** What a request came to; nothing where the connection broke and its outcome is unknown. */
export async function orUnknown<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    // By name: a test's realm has a TypeError of its own.
    if ((error as Error).name === 'TypeError') return undefined;
    throw error;
  }
}
