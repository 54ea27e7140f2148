import { describe, expect, it } from '@jest/globals';
import { compilePolicy, compileRegistry } from '#policy';
import { documentDraft, documentProblems } from './drafts.js';
import { housePolicySource, houseRegistrySource } from './house-documents.js';

const HOUSE = housePolicySource('house') ?? '';
const REGISTRY = houseRegistrySource();

describe('A document of either kind', () => {
  it('is drafted as what its first key says, with the digest of its compiled self', () => {
    expect(documentDraft(HOUSE)).toMatchObject({ kind: 'policy', ...compilePolicy(HOUSE).ref });
    const { digest } = compileRegistry(REGISTRY);
    expect(documentDraft(REGISTRY)).toEqual(expect.objectContaining({ kind: 'registry', name: 'house', digest }));
    expect([documentProblems(HOUSE), documentProblems(REGISTRY)]).toEqual([[], []]);
  });

  it.each([
    ['behind comments and a mark of the beginning', `# ours\n\n---\n${REGISTRY}`],
    ['behind a byte order mark', `\ufeff${REGISTRY}`],
    ['in quotes', REGISTRY.replace(/^registry:/m, '"registry":')],
    [
      'of JSON',
      JSON.stringify({ registry: 'a', version: '1', salt: 'saltsalt', protected: [], public: [], fictional: [] }),
    ],
  ])('has its first key %s', (_, source) => expect(documentDraft(source).kind).toBe('registry'));

  it.each([
    ['another first key', `# mine\n  version: "1"\n  policy: x\n`, 2, 3],
    ['a list', '- policy: x\n', 1, 1],
    ['a sentence', 'policy', 1, 1],
    ['nothing', '', 1, 1],
  ])('is refused with what to begin with where it is neither: %s', (_, source, line, column) => {
    const problem = {
      line,
      column,
      message: expect.stringContaining('Begin with the line "policy: NAME" or "registry: NAME"'),
    };
    expect(documentProblems(source)).toEqual([problem]);
    expect(() => documentDraft(source)).toThrow('neither a policy nor a registry');
  });

  it('tells the place of everything that is wrong with it', () => {
    const wrong = 'registry: ours\nversion: "1"\nsalt: saltsalt\nprotected: [Ann Other]\npublic: [x]\nfictional: []\n';
    expect(documentProblems(wrong).map(({ line, column }) => [line, column])).toEqual([
      [4, 13],
      [5, 10],
    ]);
    expect(documentProblems('registry: ours\n\tversion: "1"\n')).toEqual([expect.objectContaining({ line: 2 })]);
    expect(documentProblems(HOUSE.replace('when:', 'wen:')).length).toBeGreaterThan(0);
    expect(documentProblems('policy: leaky\nversion: "1"\nrules: []\n').length).toBeGreaterThan(0);
  });
});
