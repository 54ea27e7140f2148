import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { policySchemas } from './document/schemas.js';
import { ENGINE_DIGEST } from './index.js';

describe('made files', () => {
  it('has a current engine stamp (run: npm run stamp)', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/stamp-engine.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect({ status, digest: stdout.trim() }).toEqual({ status: 0, digest: ENGINE_DIGEST });
  });

  it.each(['policy', 'registry'] as const)('has a current %s schema (run: npm run schemas)', (name) => {
    expect(readFileSync(`libs/policy/schemas/${name}.json`, 'utf8')).toBe(policySchemas()[name]);
  });
});
