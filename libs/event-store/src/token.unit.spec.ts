import { expect, it } from '@jest/globals';
import { decodeToken, encodeToken, InvalidToken } from './token.js';

const epoch = '01990000-0000-7000-8000-00000000000a';
const other = '01990000-0000-7000-8000-00000000000b';

it('a token gives its position back, up to the largest', () => {
  for (const position of [0n, 1n, 123_456_789n, 2n ** 64n - 1n])
    expect(decodeToken(epoch, encodeToken(epoch, position))).toBe(position);
});

it('a token of another store is refused as foreign', () => {
  expect(() => decodeToken(other, encodeToken(epoch, 5n))).toThrow(/another event store/);
});

it('anything else is refused as malformed', () => {
  const token = encodeToken(epoch, 5n);
  for (const text of [
    '',
    '5',
    'caughtup',
    token.slice(1),
    `${token}A`,
    `${token.slice(0, -1)}!`,
    token.replace('A', 'B'),
  ])
    expect(() => decodeToken(epoch, text)).toThrow(InvalidToken);
});
