import { describe, expect, it } from '@jest/globals';
import { parseDetectors } from './config.js';

const http = { name: 'a', kind: 'http', url: 'https://classifier.example/v1' };
const parse = (...detectors: object[]) => parseDetectors(JSON.stringify({ detectors }));

describe('The file of detectors', () => {
  it('takes both kinds, with everything optional left out', () => {
    const moderation = { name: 'b', kind: 'moderation', url: 'http://localhost/v1/moderations' };
    expect(parse(http, moderation)).toEqual([http, moderation]);
  });

  it.each([
    ['no JSON', '{', /is no JSON/],
    ['another shape', '[]', /wrong shape/],
    ['an address that is none', JSON.stringify({ detectors: [{ ...http, url: 'ftp://x' }] }), /wrong shape/],
    ['a misspelt option', JSON.stringify({ detectors: [{ ...http, timeout: 5 }] }), /wrong shape/],
    ['the same name twice', JSON.stringify({ detectors: [http, http] }), /"a" twice/],
    [
      'a category that stands for an excuse',
      JSON.stringify({ detectors: [{ ...http, kind: 'moderation', signals: { ok: ['consent-sexual'] } }] }),
      /wrong shape/,
    ],
  ])('is refused with %s', (_name, text, message) => expect(() => parseDetectors(text)).toThrow(message));
});
