import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Type from 'typebox';
import { defineEvent } from './event-definition.js';
import { derivedId, isUuid, randomIds, sequentialIds } from './ids.js';
import { digestOf, digestOfText } from './json.js';
import { categoryOf, idOf, streamName, WrongExpectedRevision } from './log.js';
import { later, plusDays, plusMilliseconds, systemClock, TIMESTAMP_PATTERN } from './time.js';
import { OUTCOMES, worse } from './verdict.js';

describe('A digest', () => {
  it('does not depend on the order of keys', () => expect(digestOf({ a: 1, b: [2] })).toBe(digestOf({ b: [2], a: 1 })));
  it('depends on the order of lists', () => expect(digestOf([1, 2])).not.toBe(digestOf([2, 1])));
  it('takes an absent property for an undefined one', () => expect(digestOf({ a: undefined })).toBe(digestOf({})));
  it('names its algorithm', () => expect(digestOfText('')).toMatch(/^sha256:[0-9a-f]{64}$/));
  it('takes broken text, and tells one from another', () =>
    expect(digestOf({ title: '\ud800' })).not.toBe(digestOf({ title: '\ud801' })));
  it('takes broken text for no other', () => expect(digestOf('\ud800')).not.toBe(digestOf('\ufffd')));
  it('is refused for a value that contains itself', () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(() => digestOf(loop)).toThrow();
  });
  it.each([undefined, Number.NaN, () => 1])('is refused for what JSON cannot carry', (value) =>
    expect(() => digestOf(value)).toThrow(),
  );
  it('of a value is that of its copy through JSON', () =>
    fc.assert(
      fc.property(
        fc.json(),
        (text) => digestOf(JSON.parse(text)) === digestOf(JSON.parse(JSON.stringify(JSON.parse(text)))),
      ),
    ));
});

describe('Ids', () => {
  it('are UUIDs', () => expect([randomIds.next(), derivedId('a'), sequentialIds().next()].every(isUuid)).toBe(true));
  it('that are derived depend on where the parts end', () =>
    expect(derivedId('ab', 'c')).not.toBe(derivedId('a', 'bc')));
  it('that are derived never change: they are in the log', () =>
    expect(derivedId('m1', 'POST /bounties', 'p-1', 'k-1')).toBe('8f5cba70-1497-5339-a12a-7bdfae206323'));
  it('for tests are distinct and reproducible', () => {
    const [one, other] = [sequentialIds('s'), sequentialIds('s')];
    const [first, second] = [one.next(), one.next()];
    expect([first, second]).toEqual([other.next(), other.next()]);
    expect(first).not.toBe(second);
  });
});

describe('A stream’s name', () => {
  it('is category and id', () => expect(streamName('bounty', '1-2')).toBe('bounty-1-2'));
  it('gives both back', () => expect([categoryOf('bounty-1-2'), idOf('bounty-1-2')]).toEqual(['bounty', '1-2']));
});

describe('A wrong expected revision', () => {
  it('names both revisions of each stream', () =>
    expect(
      new WrongExpectedRevision([
        { stream: 'bounty-1', expected: 3, actual: 4 },
        { stream: 'bounty-2', expected: 'no-stream', actual: 0 },
      ]).message,
    ).toBe(
      'Nothing was appended: bounty-1 was expected at revision 3 and is at revision 4; ' +
        'bounty-2 was expected at "no-stream" and is at revision 0. Read again, decide again.',
    ));
});

describe('Times', () => {
  it('are written one way', () => expect(systemClock.now()).toMatch(new RegExp(TIMESTAMP_PATTERN)));
  it('compare as text', () => expect(later('2026-03-01T12:00:00.000Z', '2026-03-01T11:59:59.999Z')).toMatch(/12:00/));
  it('move by milliseconds', () =>
    expect(plusMilliseconds('2026-12-31T23:59:59.999Z', 1)).toBe('2027-01-01T00:00:00.000Z'));
  it('move by days', () => expect(plusDays('2026-02-28T00:00:00.000Z', 1)).toBe('2026-03-01T00:00:00.000Z'));
  it('that are none are refused', () => expect(() => plusDays('soon', 1)).toThrow(RangeError));
});

describe('The worse of two outcomes', () => {
  it('is block over hold over allow', () =>
    expect([worse('allow', 'hold'), worse('hold', 'block'), worse('allow', 'allow')]).toEqual([
      'hold',
      'block',
      'allow',
    ]));
  it('does not depend on their order', () => {
    for (const a of OUTCOMES) for (const b of OUTCOMES) expect(worse(a, b)).toBe(worse(b, a));
  });
});

describe('An event definition', () => {
  const definition = defineEvent(
    'thing.made.v1',
    Type.Object({ size: Type.Integer() }, { additionalProperties: false }),
  );
  it('knows its shape', () =>
    expect([{ size: 1 }, { size: 'x' }, { size: 1, more: 1 }].map(definition.check)).toEqual([true, false, false]));
  it('says what is wrong, and where', () =>
    expect(definition.problems({ size: 'x' })).toEqual(['/size must be integer']));
});
