import { expect, it } from '@jest/globals';
import { appendTo, collect, freshStream, numbered } from '../conformance/events.js';
import { describeEventStore } from '../conformance/index.js';
import { createMemoryStore } from './memory-store.js';

const maxEventBytes = 64 * 1024;

describeEventStore('in memory', async () => ({
  maxEventBytes,
  open: async () => createMemoryStore({ maxEventBytes }),
  cleanup: async () => {},
}));

it('a clone has the same history and goes its own way', async () => {
  const store = createMemoryStore();
  const stream = freshStream();
  await appendTo(store, stream, 'any', numbered(2));
  const copy = store.clone();
  expect(copy.epoch).toBe(store.epoch);
  expect(await collect(copy.readAll())).toEqual(await collect(store.readAll()));
  await appendTo(copy, stream, 1, numbered(1));
  expect(await copy.streamHead(stream)).toBe(2);
  expect(await store.streamHead(stream)).toBe(1);
  await store.close();
  expect(await copy.head()).toBe(3n);
});
