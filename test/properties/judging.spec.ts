import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DELIVERABLES, digestOf, REFERENCE_KINDS } from '#kernel';
import { type BountyCase, compilePolicy, compileRegistry, fieldText, fingerprint, judge, SIGNAL_KINDS } from '#policy';
import { housePolicySource, houseRegistrySource } from '#runtime';
import { caseOf, corpusRows } from '../corpus/rows.js';

const house = compilePolicy(housePolicySource('house') ?? '');
const registry = compileRegistry(houseRegistrySource());
const AT = '2026-01-01T00:00:00.000Z';
const verdictOn = (input: BountyCase) => judge(house, registry, input, AT);

const rows = [...corpusRows('dev'), ...corpusRows('fresh')];
const words = rows.flatMap(({ title, tags }) => [title, ...tags]);

/** Any UTF-16 at all, lone surrogates and controls too, and pieces of the corpus with such things in between. */
const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
    .map((parts) => parts.join(' ')),
);
const anyCase: fc.Arbitrary<BountyCase> = fc
  .record({
    title: strange,
    description: strange,
    tags: fc.array(strange, { maxLength: 3 }),
    mature: fc.boolean(),
    deliverable: fc.constantFrom(...DELIVERABLES),
    references: fc.array(fc.record({ kind: fc.constantFrom(...REFERENCE_KINDS), value: strange }), { maxLength: 3 }),
  })
  .map((content) => ({
    kind: 'bounty',
    content,
    consents: [],
    context: { earlierRevisionBlocked: false },
    answers: [],
  }));

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

describe('Whatever is written', () => {
  it('is judged: nothing fails inside, spans lie in their fields, and twice is the same', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const verdict = verdictOn(input);
        expect(verdict.causes).not.toContain('detector-failed');
        for (const { kind, field, start, end } of verdict.signals) {
          expect(SIGNAL_KINDS).toContain(kind);
          const text = fieldText(input, field);
          expect(text).toBeDefined();
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text?.length ?? -1);
        }
        expect(digestOf(verdictOn(structuredClone(input)))).toBe(digestOf(verdict));
      }),
      { numRuns: RUNS },
    );
  });

  it('has one fingerprint, or is too short for one', () => {
    fc.assert(
      fc.property(anyCase, ({ content }) => {
        const print = fingerprint(content, 'm');
        expect(print ?? `1.${'A'.repeat(171)}`).toHaveLength(173);
        expect(fingerprint(structuredClone(content), 'm')).toBe(print);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Identifies someone, or makes the purpose sexual. */
const WORSE: Readonly<Record<string, (input: BountyCase) => BountyCase>> = {
  'a name and a relation': (input) => described(input, 'It is my coworker Verity Ashgrove.'),
  'a handle': (input) => referring(input, 'handle', '@verity.ashgrove'),
  'a photograph': (input) => referring(input, 'photo', '12 photos of her attached'),
  'a sexual purpose': (input) => described(input, 'Nude, explicit, nsfw.'),
  'a sexual tag': (input) => ({
    ...input,
    content: { ...input.content, tags: [...input.content.tags, 'nsfw', 'nude'] },
  }),
  'the mature switch': (input) => ({ ...input, content: { ...input.content, mature: true } }),
};
const described = (input: BountyCase, text: string): BountyCase => ({
  ...input,
  content: { ...input.content, description: `${input.content.description}\n${text}` },
});
const referring = (input: BountyCase, kind: 'handle' | 'photo', value: string): BountyCase => ({
  ...input,
  content: { ...input.content, references: [...input.content.references, { kind, value }] },
});

describe('A row of the corpus that is blocked', () => {
  const every = Number(process.env.FUZZ_EVERY ?? 4);
  const blocked = rows.map(caseOf).filter((input, i) => i % every === 0 && verdictOn(input).outcome === 'block');

  it.each(Object.entries(WORSE))('is never allowed for %s', (_what, worsen) => {
    expect(blocked.length).toBeGreaterThan(20);
    const allowed = blocked.filter((input) => verdictOn(worsen(input)).outcome === 'allow');
    expect(allowed.map(({ content }) => content.title)).toEqual([]);
  });
});
