import { describe, expect, it } from '@jest/globals';
import { isProblemCode } from '../../apps/server/src/edge/problems.js';
import { isTestTool } from '../architecture/layers.js';
import { readSources } from '../architecture/sources.js';

/** Refusals that no HTTP caller can run into, each with its reason. */
const NEVER_OVER_HTTP: Readonly<Record<string, string>> = {
  'already-opened': 'a case is opened under an id made in the same transaction',
  'not-parked': 'process instances are retried from the command line alone',
};

/** Where a parameter is passed on as it came, its code was counted at the caller. */
const REFUSAL = /(?<!function )\brefuse\(\s*(?!code\b)('[^']+'|\S+)/g;

/** What the libs refuse with: the code in quotes, or the first word of what stands in its place. */
function refusals(): { readonly path: string; readonly code: string }[] {
  const sources = readSources().filter(({ path }) => path.startsWith('libs/') && !isTestTool(path));
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(REFUSAL)].map(([, code = '']) => ({ path, code: code.replace(/^'|'$/g, '') })),
  );
}

describe('every refusal of the libs', () => {
  it('is a problem of the API, or listed as one that never gets there', () => {
    const found = refusals();
    expect(found.length).toBeGreaterThan(80);
    expect(found.filter(({ code }) => !isProblemCode(code) && !Object.hasOwn(NEVER_OVER_HTTP, code))).toEqual([]);
  });

  it('is listed only while it exists and is no problem', () => {
    const codes = new Set(refusals().map(({ code }) => code));
    expect(Object.keys(NEVER_OVER_HTTP).filter((code) => !codes.has(code) || isProblemCode(code))).toEqual([]);
  });
});
