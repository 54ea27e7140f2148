import { describe, expect, it } from '@jest/globals';
import { domainEvents } from '#domain';
import { byStream, definitions, readEvents, readStates, replay, tampered, updateStates } from './golden.js';

const events = readEvents();

if (process.env.GOLDEN === 'update') updateStates(events);

describe('The golden file', () => {
  it.each(domainEvents.map((definition) => definition.type))('has a stored %s', (type) =>
    expect(events.map((event) => event.type)).toContain(type),
  );

  it('holds only events that are still known', () =>
    expect(events.map((event) => event.type).filter((type) => !definitions.has(type))).toEqual([]));

  it('has every event in the shape of its type', () => {
    const misfits = events.flatMap(({ stream, revision, type, data }) => {
      const definition = definitions.get(type);
      return definition?.check(data) ? [] : [`${stream}@${revision} ${type}: ${definition?.problems(data).join('; ')}`];
    });
    expect(misfits).toEqual([]);
  });

  it('has no gap in any stream', () => {
    for (const [stream, story] of byStream(events))
      expect([stream, story.map((event) => event.revision)]).toEqual([stream, story.map((_, i) => i)]);
  });

  it('has no id twice', () => expect(new Set(events.map((event) => event.id)).size).toBe(events.length));

  it('still has every event that was ever kept, unchanged', () => expect(tampered(readStates(), events)).toEqual([]));
});

describe('Replaying the golden file', () => {
  const known = readStates();
  const now = replay(events);

  it('finds the streams that were kept', () => expect(Object.keys(now)).toEqual(Object.keys(known)));
  it.each(Object.keys(known))('comes to the same state: %s', (stream) => expect(now[stream]).toEqual(known[stream]));
});
