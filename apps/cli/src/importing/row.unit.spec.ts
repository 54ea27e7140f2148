import { describe, expect, it } from '@jest/globals';
import { HARMLESS } from '../testing/rows.js';
import { rowOf } from './row.js';

const parse = (row: unknown) => rowOf(Buffer.from(JSON.stringify(row)));

describe('a row', () => {
  it('says who posts it, or an account stands in; its id is its external reference', () => {
    expect(parse(HARMLESS)).toMatchObject({ id: 'lighthouse', externalRef: 'lighthouse', poster: 'import' });
    expect(parse({ ...HARMLESS, poster: 'p-1', externalRef: 'e-1' })).toMatchObject({
      externalRef: 'e-1',
      poster: 'p-1',
    });
  });

  it('loses what nobody knows, at every depth', () => {
    const row = parse({
      ...HARMLESS,
      note: 1,
      references: [{ kind: 'link', value: 'https://example.com', seen: true }],
    });
    expect(row.content).not.toHaveProperty('note');
    expect(row.content.references).toEqual([{ kind: 'link', value: 'https://example.com' }]);
  });

  it('has its benefactor, or the poster pays', () => {
    const reward = { amount: 500, currency: 'USD' };
    expect(parse({ ...HARMLESS, poster: 'p-1', reward }).reward).toEqual({ ...reward, benefactor: 'p-1' });
    expect(parse({ ...HARMLESS, reward: { ...reward, benefactor: 'b-1' } }).reward?.benefactor).toBe('b-1');
  });

  it.each([
    ['no JSON', '{"title": ', /not valid JSON/],
    ['no object', '[1]', /not a JSON object/],
    ['no title', JSON.stringify({ ...HARMLESS, title: undefined }), /title/],
    ['a field of another type', JSON.stringify({ ...HARMLESS, mature: 'yes' }), /^mature /],
    ['a title that is too long', JSON.stringify({ ...HARMLESS, title: 'x'.repeat(501) }), /^title .*500/],
    ['a tag that is too long', JSON.stringify({ ...HARMLESS, tags: ['a', 'x'.repeat(101)] }), /^tags\.1 /],
    [
      'a consent without scopes',
      JSON.stringify({ ...HARMLESS, consents: [{ subject: 'self', scopes: [], status: 'verified' }] }),
      /^consents\.0\.scopes /,
    ],
    ['half a character', `${JSON.stringify(HARMLESS).slice(0, -1)},"title":"\\ud83d"}`, /half of a surrogate/],
  ])('is refused with %s', (_, text, message) => {
    expect(() => rowOf(Buffer.from(text))).toThrow(message);
  });
});
