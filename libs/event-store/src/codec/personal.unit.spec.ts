import { expect, it } from '@jest/globals';
import { ERASED, putBack, splitPaths, type Taken, takeOut, textAt } from './personal.js';

const paths = splitPaths({
  fields: ['content.title', 'content.tags.*', 'content.references.*.value', 'note'],
  subject: 'poster.id',
});
const data = {
  poster: { id: 'p1' },
  content: { title: 'T', tags: ['x', ''], references: [{ kind: 'link', value: 'v' }], mature: true },
};

it('takes texts out by path and puts them back', () => {
  const taken: Taken[] = [];
  const rest = takeOut(data, paths, taken);
  expect(rest).toEqual({
    poster: { id: 'p1' },
    content: { title: ERASED, tags: [ERASED, ERASED], references: [{ kind: 'link', value: ERASED }], mature: true },
  });
  expect(taken).toEqual([
    ['content.title', 'T'],
    ['content.tags.0', 'x'],
    ['content.tags.1', ''],
    ['content.references.0.value', 'v'],
  ]);
  const copy = structuredClone(rest);
  expect(putBack(copy, taken)).toBe(true);
  expect(copy).toEqual(data);
  expect(data.content.title).toBe('T');
});

it('passes over what is absent, null or not a list, and refuses what is not a text', () => {
  const taken: Taken[] = [];
  expect(takeOut({ content: { title: null, tags: 'none' } }, paths, taken)).toEqual({
    content: { title: null, tags: 'none' },
  });
  expect(takeOut({ content: null }, paths, taken)).toEqual({ content: null });
  expect(taken).toEqual([]);
  expect(() => takeOut({ note: 5 }, paths, taken)).toThrow(/note is not a text/);
});

it('puts nothing where there is no text', () => {
  expect(putBack({ content: {} }, [['content.title', 'T']])).toBe(false);
  expect(putBack({}, [['__proto__.polluted', 'T']])).toBe(false);
  expect(putBack({ tags: ['a'] }, [['tags.1', 'T']])).toBe(false);
});

it('finds the subject', () => {
  expect(textAt(data, paths.subject)).toBe('p1');
  expect(textAt({ poster: 'p1' }, paths.subject)).toBeUndefined();
});
