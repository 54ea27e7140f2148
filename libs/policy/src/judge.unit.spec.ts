import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compilePolicy, EMPTY_REGISTRY, judge, lintPolicy } from './index.js';

const house = compilePolicy(readFileSync('libs/policy/policies/house.yaml', 'utf8'));

describe('judge', () => {
  it('passes its linter', () => expect(lintPolicy(house)).toEqual([]));
  it('allows a landscape', () => {
    const v = judge(
      house,
      EMPTY_REGISTRY,
      {
        kind: 'bounty',
        content: {
          title: 'Mountains',
          description: 'Misty mountains at dawn',
          tags: [],
          mature: false,
          deliverable: 'image',
          references: [],
        },
        consents: [],
        context: { earlierRevisionBlocked: false },
        answers: [],
      },
      '2026-01-01T00:00:00.000Z',
    );
    expect(v.outcome).toBe('allow');
  });
});
