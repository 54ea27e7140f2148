import { expect, it } from '@jest/globals';
import { Pulse } from './pulse.js';

const settled = async (promise: Promise<void>) => {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return done;
};

it('a beat between looking and waiting is not missed', async () => {
  const pulse = new Pulse();
  const seen = pulse.count;
  pulse.beat();
  expect(await settled(pulse.changed(seen))).toBe(true);
});

it('wakes everyone who waits, once', async () => {
  const pulse = new Pulse();
  const waiting = [pulse.changed(0), pulse.changed(0)];
  expect(await settled(Promise.all(waiting).then(() => {}))).toBe(false);
  pulse.beat();
  expect(await settled(Promise.all(waiting).then(() => {}))).toBe(true);
  expect(await settled(pulse.changed(1))).toBe(false);
});

it('lets go on a signal, and says when nobody waits any more', async () => {
  const changes: boolean[] = [];
  const pulse = new Pulse((some) => changes.push(some));
  const [one, two] = [new AbortController(), new AbortController()];
  const waiting = [pulse.changed(0, one.signal), pulse.changed(0, two.signal)];
  one.abort();
  await waiting[0];
  expect(changes).toEqual([true]);
  two.abort();
  await waiting[1];
  expect(changes).toEqual([true, false]);
  expect(await settled(pulse.changed(0, one.signal))).toBe(true);
});
