import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AppendRequest, derivedId, type Expected, type NewEvent } from '#kernel';
import { collect, happened } from '../conformance/events.js';
import { createMemoryStore } from '../memory/memory-store.js';
import type { EventStore } from '../port.js';
import { temporaryFolder } from '../testing/folder.js';
import { openSqliteStore } from './sqlite-store.js';

const STREAMS = ['thing-a', 'thing-b', 'other-c', 'other-d'];
const expected = fc.oneof(
  fc.constantFrom<Expected>('any', 'any', 'no-stream', 'stream-exists'),
  fc.integer({ min: 0, max: 4 }),
);
/** Few ids, so that repeats and reuse come up all the time. */
const event = fc
  .integer({ min: 0, max: 40 })
  .map((n): NewEvent => ({ ...happened({ n }), id: derivedId('same', String(n)) }));
const request = fc.shuffledSubarray(STREAMS, { minLength: 1, maxLength: 3 }).chain((streams) =>
  fc.record({
    writes: fc.tuple(
      ...streams
        .slice(0, 2)
        .map((stream) =>
          fc.record({ stream: fc.constant(stream), expected, events: fc.array(event, { minLength: 1, maxLength: 3 }) }),
        ),
    ),
    checks: fc.tuple(...streams.slice(2).map((stream) => fc.record({ stream: fc.constant(stream), expected }))),
  }),
) as fc.Arbitrary<AppendRequest>;

async function answers(store: EventStore, requests: readonly AppendRequest[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(requests.map((each) => store.append(each)));
  return settled.map((result) =>
    result.status === 'fulfilled'
      ? { ...result.value, revisions: [...result.value.revisions] }
      : { error: result.reason.name, message: result.reason.message },
  );
}

const history = async (store: EventStore) =>
  (await collect(store.readAll())).map(({ id, stream, revision, position }) => ({ id, stream, revision, position }));

it('whatever is asked of it, in whatever groups, SQLite answers as memory does', async () => {
  const folder = temporaryFolder();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(request, { minLength: 1, maxLength: 8 }), { maxLength: 6 }), async (groups) => {
      const memory = createMemoryStore();
      const sqlite = await openSqliteStore({ path: folder.path(`${run++}.db`), maxGroup: 5 });
      try {
        for (const group of groups) expect(await answers(sqlite, group)).toEqual(await answers(memory, group));
        expect(await history(sqlite)).toEqual(await history(memory));
      } finally {
        await sqlite.close();
      }
    }),
    { numRuns: 40 },
  );
  folder.remove();
});
