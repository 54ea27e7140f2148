import { expect, it } from '@jest/globals';
import { type Upcaster, Upcasters } from './upcasting.js';

const step = (from: string, to: string): Upcaster => ({
  from,
  to,
  upcast: (data) => ({ ...data, [to]: true }),
});

it('applies chains by stored name, and leaves others alone', () => {
  const upcasters = new Upcasters([step('a.v2', 'a.v3'), step('a.v1', 'a.v2')]);
  expect(upcasters.apply('a.v1', {})).toEqual({ type: 'a.v3', data: { 'a.v2': true, 'a.v3': true } });
  expect(upcasters.apply('a.v2', {})).toEqual({ type: 'a.v3', data: { 'a.v3': true } });
  expect(upcasters.apply('b.v1', { x: 1 })).toEqual({ type: 'b.v1', data: { x: 1 } });
});

it('knows all stored names that read as a type', () => {
  const upcasters = new Upcasters([step('a.v1', 'a.v2'), step('a.v2', 'a.v3'), step('old.v1', 'a.v3')]);
  expect(upcasters.storedNames(['a.v3', 'b.v1']).sort()).toEqual(['a.v1', 'a.v2', 'a.v3', 'b.v1', 'old.v1']);
});

it('refuses a circle and two ways from one name', () => {
  expect(() => new Upcasters([step('a', 'b'), step('b', 'a')])).toThrow(/circle/);
  expect(() => new Upcasters([step('a', 'b'), step('a', 'c')])).toThrow(/Two upcasters/);
});
