import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compilePolicy,
  compileRegistry,
  EMPTY_REGISTRY,
  explain,
  fieldText,
  judge,
  plainReason,
  protectName,
} from './index.js';
import { AT, bounty, delivery } from './testing.js';

const house = compilePolicy(readFileSync('libs/policy/policies/house.yaml', 'utf8'));
const verdict = (input: Parameters<typeof judge>[2]) => judge(house, EMPTY_REGISTRY, input, AT);
const SHA = 'a'.repeat(64);
const picture = { mediaType: 'image/png', sha256: SHA, bytes: 10 };

describe('a bounty', () => {
  it('is allowed when nothing stands in the way', () => expect(verdict(bounty()).outcome).toBe('allow'));

  it('is blocked when it asks for a sexual likeness of someone the poster knows', () => {
    const v = verdict(
      bounty({ title: 'LoRA of my former boss', description: 'NSFW, twelve photos of her attached.', mature: true }),
    );
    expect(v).toMatchObject({ outcome: 'block', grounds: ['private-individual', 'sexual-likeness'] });
  });

  it('is blocked for a minor whatever records stand', () => {
    const consents = [{ subject: 'self', scopes: ['likeness', 'sexual'] as const, status: 'verified' as const }];
    const v = verdict(bounty({ title: 'Portrait', description: 'She is 15 years old.', mature: true }, { consents }));
    expect(v).toMatchObject({ outcome: 'block', grounds: expect.arrayContaining(['minor-sexual']) });
  });

  it('is allowed with a verified record for the person and the scope', () => {
    const consents = [{ subject: 'Maren Wendmere', scopes: ['likeness'] as const, status: 'verified' as const }];
    const content = {
      title: 'Portraits of Maren Wendmere',
      description: 'Office portraits.',
      references: [{ kind: 'photo' as const, value: '9 photos' }],
    };
    expect(verdict(bounty(content, { consents })).outcome).toBe('allow');
    expect(verdict(bounty({ ...content, mature: true }, { consents })).outcome).toBe('block');
  });

  it('is held in a language that cannot be judged', () => {
    const description =
      'Ik zoek iemand die een portret kan maken van een collega die bij ons op kantoor werkt, met haar gezicht.';
    expect(verdict(bounty({ title: 'Portret van Sanne Verhoeven', description })).outcome).not.toBe('allow');
    expect(verdict(bounty({ title: 'صورة', description: 'أريد صورة لزميلتي في العمل من حسابها' })).causes).toContain(
      'unsupported-language',
    );
  });

  it('is held when an earlier revision was blocked', () => {
    expect(verdict(bounty({}, { context: { earlierRevisionBlocked: true } }))).toMatchObject({
      outcome: 'hold',
      causes: ['earlier-revision-blocked'],
    });
  });

  it('sees through disguises', () => {
    for (const word of [
      'nudе',
      'n u d e s',
      'nu\u200bde',
      'n0ods',
      '𝐧𝐮𝐝𝐞𝐬',
      'nuuudes',
      'ｎｕｄｅｓ',
      'n🔥u✨d💋e🌸s',
      'h o t n u d e s',
    ]) {
      expect(
        verdict(bounty({ title: `${word} of my ex`, description: 'Photos of her attached, realistic.' })).grounds,
      ).toContain('sexual-likeness');
    }
  });
});

describe('a delivery', () => {
  it('is held until a scanner has seen it', () => {
    expect(verdict(delivery({ assets: [picture] }))).toMatchObject({ outcome: 'hold', causes: ['asset-unseen'] });
    const evidence = [{ sha256: SHA, findings: [], scanner: { name: 's', version: '1' } }];
    expect(verdict(delivery({ assets: [picture] }, { evidence })).outcome).toBe('allow');
  });

  it('says so when evidence was not required', () => {
    const v = verdict(delivery({ assets: [picture] }, { requireEvidence: false }));
    expect(v.outcome).toBe('allow');
    expect(v.signals.map((s) => s.kind)).toContain('evidence-not-required');
  });

  it('is judged with its bounty and its prompt', () => {
    const evidence = [{ sha256: SHA, findings: [], scanner: { name: 's', version: '1' } }];
    const given = {
      assets: [picture],
      generation: { prompt: 'nude photo of my neighbour Tilda, her face', negativePrompt: '', models: [] },
    };
    expect(verdict(delivery(given, { evidence })).outcome).toBe('block');
    const bad = bounty({ title: 'Nudes of my ex', description: 'Photos of her attached.' }).content;
    expect(verdict(delivery({ assets: [picture] }, { evidence, bounty: bad })).outcome).toBe('block');
  });

  it('is blocked when a scanner saw a minor in a mature setting', () => {
    const evidence = [
      { sha256: SHA, findings: [{ kind: 'minor' as const, confidence: 0.6 }], scanner: { name: 's', version: '1' } },
    ];
    expect(verdict(delivery({ assets: [picture], mature: true }, { evidence })).grounds).toContain('minor-sexual');
  });
});

describe('judging', () => {
  it('is a hold when something inside fails', () => {
    const broken = {
      ...EMPTY_REGISTRY,
      isFictional: () => {
        throw new Error('broken');
      },
    };
    expect(judge(house, broken, bounty({ title: 'Maren Wendmere' }), AT)).toMatchObject({
      outcome: 'hold',
      causes: ['detector-failed'],
    });
  });

  it('holds text that is all near-matches', () => {
    const v = verdict(bounty({ description: 'my ex nude '.repeat(1800) }));
    expect(v).toMatchObject({ outcome: 'hold', causes: ['detector-failed'] });
  });

  it('never throws, is deterministic, and points inside its fields', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.string({ maxLength: 30 }), { maxLength: 3 }),
        fc.boolean(),
        (title, description, tags, mature) => {
          const input = bounty({ title, description, tags, mature });
          const first = verdict(input);
          expect(first.causes).not.toContain('detector-failed');
          expect(verdict(input)).toEqual(first);
          for (const signal of first.signals) {
            expect(signal.start).toBeLessThanOrEqual(signal.end);
            expect(signal.end).toBeLessThanOrEqual(fieldText(input, signal.field)?.length ?? 0);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('explains itself to moderators, and to posters without their words', () => {
    const input = bounty({ title: 'Nudes of my ex', description: 'Photos of her attached.' });
    expect(explain(verdict(input), input)).toContain('"my ex"');
    expect(plainReason(verdict(input), 'en')).not.toMatch(/my ex/i);
    expect(plainReason(verdict(input), 'fr')).toContain('personne');
  });

  it('knows protected people by a hash alone', () => {
    const entry = protectName('test-salt', 'Maren Wendmere');
    const registry = compileRegistry(
      `registry: t\nversion: "1"\nsalt: test-salt\nprotected: ["${entry}"]\npublic: []\nfictional: []\n`,
    );
    const v = judge(house, registry, bounty({ title: 'Maren Wendmere as a knight' }), AT);
    expect(v.outcome).toBe('block');
    expect(v.signals.map((s) => s.kind)).toContain('protected-person');
  });

  it.each([
    ['Captain Ahab', 'Captain Ahab at the helm, oil painting'],
    ['Captain Ahab', 'a mug with AHAB, captain of our boat'],
    ['Rose Garden', 'a rose garden at dawn'],
    ['Maren von Wendmere', 'poster of maren wendmere'],
    ['Maren Wendmere', 'M\u0430ren Wendm3re in space'],
    ['Zwirbel', 'Zwirbel as a dragon'],
  ])('knows a protected name (%s) that looks like anything else: %s', (name, title) => {
    const registry = compileRegistry(
      `registry: t\nversion: "1"\nsalt: test-salt\nprotected: ["${protectName('test-salt', name)}"]\npublic: []\nfictional: []\n`,
    );
    const kinds = (input: Parameters<typeof judge>[2]) => judge(house, registry, input, AT).signals.map((s) => s.kind);
    expect(kinds(bounty({ title }))).toContain('protected-person');
    expect(kinds(bounty({ tags: [title] }))).toContain('protected-person');
    expect(kinds(bounty({ title: 'Nobody we know, at a helm' }))).not.toContain('protected-person');
  });
});
