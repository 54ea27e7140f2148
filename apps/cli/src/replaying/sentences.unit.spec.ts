import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from './sentences.js';

describe('A sentence', () => {
  it('says what was reported, and how the reporter stands to it', () => {
    const report = { relation: 'depicted', explanation: 'It is me.' };
    const data = { target: { kind: 'bounty', id: 'b' }, cause: 'reported', report };
    const told = sentenceOf({ type: 'case.opened.v1', data });
    expect(told).toContain('Opened (reported) about bounty b.');
    expect(told).toContain('It is me.');
  });
  it('says that a bounty was closed, and for what', () =>
    expect(sentenceOf({ type: 'bounty.closed.v1', data: { cause: 'blocked-revisions' } })).toBe(
      'Closed for good: blocked-revisions.',
    ));
  it('says what a block came to', () =>
    expect(sentenceOf({ type: 'poster.blocked.v1', data: { bounty: 'b', closed: true } })).toBe(
      'Bounty b was blocked once too often, and closed.',
    ));
});
