import { describe, expect, it } from '@jest/globals';
import { given, history } from '#kernel/testing';
import { at, id } from '../testing/index.js';
import { isUnderReview, type PosterCommand, poster } from './index.js';

const write = (minute: number, budget = 2): PosterCommand => ({
  type: 'write',
  bounty: id(1),
  what: 'revise',
  budget,
  now: at(minute),
});
const block = (n: number, closed = false): PosterCommand => ({ type: 'block', bounty: id(n), closed, now: at(0) });
const clear: PosterCommand = { type: 'clear', moderator: 'ann', now: at(1) };
const told = (...commands: PosterCommand[]) => given(poster, ...history(poster, ...commands));
const watched = (...commands: PosterCommand[]) =>
  isUnderReview(told(...commands).state, { blockedBountiesToReview: 2 });

describe('A poster’s budget', () => {
  it('is refused beyond, and says when to come again', () => {
    const { decision } = told(write(0), write(10)).when(write(20));
    expect(decision).toMatchObject({ code: 'budget-exhausted', facts: { retryAfterSeconds: 41 * 60 } });
  });
  it('is free again by then, and not before', () => {
    told(write(0), write(10)).when(write(60.9)).thenRefused('budget-exhausted');
    told(write(0), write(10)).when(write(61)).thenTypes('poster.wrote.v1');
  });
  it('counts many of one minute each', () =>
    told(write(0.1), write(0.2)).when(write(0.3)).thenRefused('budget-exhausted'));
  it('that was cut down waits until enough is over', () =>
    expect(told(write(0, 9), write(1, 9), write(2, 9)).when(write(3, 1)).decision).toMatchObject({
      facts: { retryAfterSeconds: 60 * 60 },
    }));
  it('remembers an hour and no more', () => {
    const hours = Array.from({ length: 300 }, (_, n) => write(n, 1_000));
    expect(told(...hours).state.writes.length).toBeLessThanOrEqual(61);
  });
});

describe('A poster is under review', () => {
  it('when two of their bounties were blocked, and not when one was twice', () => {
    expect(watched(block(1), block(2))).toBe(true);
    expect(watched(block(1), block(1))).toBe(false);
  });
  it('when one was closed', () => expect(watched(block(1, true))).toBe(true));
  it('until a moderator clears them', () => {
    expect(watched(block(1), block(2, true), clear)).toBe(false);
    expect(watched(block(1), block(2, true), clear, block(3))).toBe(false);
  });
  it('and is remembered by as many bounties as can matter', () =>
    expect(told(...Array.from({ length: 50 }, (_, n) => block(n))).state.blocked).toHaveLength(20));
  it('clears nothing where there is nothing', () => told().when(clear).thenEvents());
});
