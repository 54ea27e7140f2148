import { describe, expect, it } from '@jest/globals';
import type { DetectorAnswer } from './case-input.js';
import { compilePolicy } from './document/policy.js';
import { judge } from './judge.js';
import { EMPTY_REGISTRY } from './registry/compile.js';
import { AT, bounty } from './testing.js';

const REGISTRY = EMPTY_REGISTRY;
const answer = (...kinds: string[]): DetectorAnswer => ({ detector: 'outside', status: 'answered', kinds });
const FAILED: DetectorAnswer = { detector: 'outside', status: 'failed', kinds: [] };

const policy = (rules: string) => compilePolicy(`policy: odd\nversion: "1"\nrules:\n${rules}`);
const NOTHING = compilePolicy('policy: nothing\nversion: "1"\nrules: []\n');
/** Takes a minor for an excuse. */
const PERVERSE = policy('  - { id: mature, when: mature, unless: minor, outcome: block }\n');

const judged = (by: typeof NOTHING, answers: DetectorAnswer[], more: object = {}, content: object = {}) =>
  judge(by, REGISTRY, bounty(content, { answers, ...more }), AT);

describe('What comes from outside', () => {
  it('counts like what the detectors see', () => {
    const minors = policy('  - { id: minors, when: minor, outcome: block, grounds: [minor-sexual] }\n');
    expect(judged(minors, [answer('minor')])).toMatchObject({
      outcome: 'block',
      grounds: ['minor-sexual'],
      rules: ['minors'],
    });
    expect(judged(minors, [answer()])).toMatchObject({ outcome: 'allow' });
  });

  it('never makes an outcome better, whatever the policy takes it for', () => {
    expect(judged(PERVERSE, [], {}, { mature: true }).outcome).toBe('block');
    expect(judged(PERVERSE, [answer('minor')], {}, { mature: true })).toMatchObject({
      outcome: 'block',
      rules: ['mature'],
    });
  });

  it('holds where it is missing, under every policy', () => {
    expect(judged(NOTHING, [answer(), FAILED])).toMatchObject({ outcome: 'hold', causes: ['detector-failed'] });
  });

  it('holds where it says what it may not say', () => {
    expect(judged(NOTHING, [answer('consent-sexual')])).toMatchObject({ outcome: 'hold', causes: ['detector-failed'] });
  });

  it('holds what resembles something blocked, under every policy', () => {
    const context = { earlierRevisionBlocked: false, resemblesBlocked: 'bounty-a@1' };
    expect(judged(NOTHING, [], { context })).toMatchObject({ outcome: 'hold', causes: ['resembles-blocked'] });
  });

  it('is bound: another answer is another case', () => {
    const digests = [[], [FAILED], [answer()], [answer('sexual')]].map(
      (answers) => judged(NOTHING, answers).inputDigest,
    );
    expect(new Set(digests).size).toBe(4);
  });
});
