import { describe, expect, it } from '@jest/globals';
import { fingerprint, fingerprintBytes, RESEMBLES, resemblance } from './resemblance.js';
import { bounty } from './testing.js';

const TEXT = 'Twelve watercolours of a lighthouse on a cliff, storm light, long shadows, gulls far out over the sea.';
const print = (description: string, salt = 'm', more: object = {}) =>
  fingerprint(bounty({ title: 'Lighthouse', description, ...more }).content, salt);
const alike = (a: string | undefined, b: string | undefined) => {
  const [one, other] = [fingerprintBytes(a ?? ''), fingerprintBytes(b ?? '')];
  if (!one || !other) throw new Error('no fingerprint');
  return resemblance(one, other);
};

describe('A fingerprint', () => {
  it('is the same for the same text in disguise', () => {
    const same = [
      TEXT.toUpperCase(),
      TEXT.replaceAll(' ', '   '),
      TEXT.replaceAll('e', 'é'),
      TEXT.replaceAll('o', 'о'),
    ];
    const hidden = [TEXT.replaceAll('a', 'a\u200b'), TEXT.replaceAll(',', ' 🌊'), TEXT.replaceAll('f', 'ffff')];
    for (const other of [...same, ...hidden]) expect(alike(print(TEXT), print(other))).toBeGreaterThan(0.95);
  });

  it('is near for an edit, and far for another text', () => {
    expect(alike(print(TEXT), print(TEXT.replace('gulls', 'boats')))).toBeGreaterThan(RESEMBLES);
    expect(
      alike(print(TEXT), print('A chart of tides for the harbour office, clear type, two colours, no pictures.')),
    ).toBeLessThan(0.2);
  });

  it('covers tags in any order, and references', () => {
    const tags = (...all: string[]) => print(TEXT, 'm', { tags: all });
    expect(tags('alpha', 'beta')).toBe(tags('beta', 'alpha'));
    expect(print(TEXT, 'm', { references: [{ kind: 'link', value: 'https://example.org/a-long-address' }] })).not.toBe(
      print(TEXT),
    );
  });

  it('says nothing across marketplaces', () => expect(alike(print(TEXT, 'm'), print(TEXT, 'n'))).toBeLessThan(0.1));

  it('is not made of a text too short to tell', () => {
    expect(fingerprint(bounty({ title: 'Lighthouse', description: 'Please.' }).content, 'm')).toBeUndefined();
  });

  it('of another make is not compared', () => expect(fingerprintBytes(`0.${'A'.repeat(171)}`)).toBeUndefined());
});
