import { type CodecStore, createMemoryKeyRing, createMemoryStore, openSqliteStore } from '#event-store';
import type { RecordedEvent } from '#kernel';
import type { ReadModels } from '#read-models';
import { assemble, dataFolder } from '#runtime';
import { chanceOf } from '../crash/random.js';

/** Every row of every table. */
export function rowsOf(readModels: ReadModels): unknown[] {
  return readModels
    .current()
    .projections.flatMap(({ name }) =>
      readModels.all(`SELECT * FROM ${name} ORDER BY key`).map((row) => ({ table: name, ...row })),
    );
}

/**
 * The events of `store` in a store of their own, where cases are told in another order. What belongs to one case (a bounty with
 * its submissions and rewards, a consent, a marketplace) keeps its order.
 */
export async function interleaved(store: CodecStore, data: string, seed: string): Promise<CodecStore> {
  const cases = new Map<string, RecordedEvent[]>();
  const stored = await openSqliteStore({ path: dataFolder(data).log, mode: 'read' });
  for await (const event of stored.readAll()) {
    const key = event.metadata.correlation;
    cases.set(key, [...(cases.get(key) ?? []), event]);
  }
  await stored.close();
  const raw = createMemoryStore();
  const chance = chanceOf(seed, String(await store.head()));
  for (let left = [...cases.values()]; left.length > 0; left = left.filter((events) => events.length > 0)) {
    const events = left[chance.below(left.length)] ?? [];
    const next = events.splice(0, 1 + chance.below(3));
    for (const { stream, id, type, data: told, metadata } of next)
      await raw.append({ writes: [{ stream, expected: 'any', events: [{ id, type, data: told, metadata }] }] });
  }
  return assemble(raw, createMemoryKeyRing());
}
