import { describe, expect, it } from '@jest/globals';
import { recorded } from '#kernel/testing';
import { type ParkedRow, parkedProjection } from './parked.js';

const STREAM = 'process-policy:b1';
const cause = { stream: 'bounty-b1', revision: 2, type: 'bounty.revised.v1' };
const error = { name: 'TypeError', message: 'poison' };

function rowOf(...types: readonly (readonly [string, object?])[]): ParkedRow | undefined {
  return types.reduce<ParkedRow | undefined>(
    (row, [name, data], revision) =>
      parkedProjection.evolve(
        row,
        recorded({ stream: STREAM, type: `process.${name}.v1`, data: { ...data }, revision }),
        STREAM,
      ),
    undefined,
  );
}

const parked = ['parked', { cause, error, attempts: 3 }] as const;

describe('parked instances', () => {
  it('one is there from the event that stopped it', () => {
    expect(rowOf(parked)).toEqual({
      stream: STREAM,
      marketplace: 'm1',
      since: '2026-01-01T00:00:00.000Z',
      cause,
      error,
      attempts: 3,
      queued: 0,
    });
  });

  it('counts what waits behind it, also over another failed attempt', () => {
    const row = rowOf(parked, ['queued', { cause }], ['retry-requested'], ['queued', { cause }]);
    expect(row).toMatchObject({ queued: 2, retryRequestedAt: '2026-01-01T00:00:00.000Z' });
    const again = rowOf(parked, ['queued', { cause }], ['retry-requested'], ['parked', { cause, error, attempts: 4 }]);
    expect(again).toMatchObject({ queued: 1, attempts: 4 });
    expect(again?.retryRequestedAt).toBeUndefined();
  });

  it('is gone once it has resumed, and nothing that comes later brings it back', () => {
    expect(rowOf(parked, ['resumed'])).toBeUndefined();
    expect(rowOf(parked, ['resumed'], ['queued', { cause }], ['retry-requested'])).toBeUndefined();
    expect(rowOf(parked, ['queued', { cause }], ['resumed'], parked)).toMatchObject({ queued: 0 });
  });

  it('makes do with data that lack what they should have', () => {
    expect(rowOf(['parked', {}])).toMatchObject({
      cause: { stream: '', revision: 0, type: '' },
      error: { name: '', message: '' },
      attempts: 0,
    });
    expect(rowOf(['parked', { cause: 'x', error: [1], attempts: 'many' }])).toMatchObject({ attempts: 0 });
  });
});
