import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { policySchemas } from './document/schemas.js';
import { ENGINE_DIGEST } from './index.js';

const engine = (await import('../../../scripts/engine-digest.mjs')) as { engineDigest: () => string };

describe('made files', () => {
  it('has a current engine stamp (run: npm run stamp)', () => {
    expect(ENGINE_DIGEST).toBe(engine.engineDigest());
  });

  it.each(['policy', 'registry'] as const)('has a current %s schema (run: npm run schemas)', (name) => {
    expect(readFileSync(`libs/policy/schemas/${name}.json`, 'utf8')).toBe(policySchemas()[name]);
  });
});
