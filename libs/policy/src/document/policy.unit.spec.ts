import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compilePolicy, lintPolicy, PolicyDocumentError } from '../index.js';
import type { SignalKind } from '../signals.js';
import { decide } from './policy.js';

const source = (name: string) => readFileSync(`libs/policy/policies/${name}.yaml`, 'utf8');
const compile = (name: string) => compilePolicy(source(name), source);

function problemsOf(text: string) {
  try {
    compilePolicy(text);
  } catch (error) {
    if (error instanceof PolicyDocumentError) return error.problems;
    throw error;
  }
  return [];
}

describe('the documents that come with Holdfast', () => {
  it.each(['house', 'no-real-people', 'no-mature'])('%s passes the linter', (name) =>
    expect(lintPolicy(compile(name))).toEqual([]),
  );

  it('blocks public people under no-real-people and mature content under no-mature', () => {
    const raised = (...kinds: SignalKind[]) => new Map(kinds.map((kind) => [kind, 1]));
    expect(decide(compile('no-real-people'), raised('public-person')).outcome).toBe('block');
    expect(decide(compile('no-mature'), raised('mature', 'fictional-person')).outcome).toBe('block');
  });

  it('has a digest over the resolved document, whatever its layout', () => {
    const own = compile('no-mature').ref.digest;
    expect(compilePolicy(source('no-mature').replace('# yaml', '# YAML'), source).ref.digest).toBe(own);
    expect(
      compilePolicy(source('no-mature'), (name) => source(name).replace('atLeast: 0.3', 'atLeast: 0.4')).ref.digest,
    ).not.toBe(own);
  });
});

describe('a document that cannot be used', () => {
  it('is refused with line and column', () => {
    expect(problemsOf('policy: p\nversion: "1"\nrules:\n  - id: a\n    when: sexaul\n    outcome: block\n')).toEqual([
      { line: 5, column: 11, message: expect.stringContaining('Write "sexual"') },
    ]);
    expect(problemsOf('policy: p\nversion: "1"\nrules: [\n')[0]?.message).toContain('not valid YAML');
    expect(
      problemsOf('policy: p\nversion: "1"\nrules:\n  - id: a\n    when: sexual\n    outcome: allow\n')[0],
    ).toMatchObject({ line: 6 });
    expect(problemsOf('policy: p\nextends: q\nversion: "1"\nrules: []\n')[0]?.message).toContain('not known here');
  });
});

describe('the linter', () => {
  it('names the rule that lets a sexual likeness through', () => {
    const weak = source('house').replace(
      '    unless: consent-sexual\n    outcome: block\n    grounds: [sexual-likeness]',
      '    unless: consent-claimed\n    outcome: block\n    grounds: [sexual-likeness]',
    );
    const lone = compilePolicy(
      weak
        .replace(/ {2}- id: sexual-private[\s\S]*?(?= {2}- id: sexual-self)/, '')
        .replace(
          / {2}- id: (private-consent-claimed|scanned-sexual-likeness|partial-person)[\s\S]*?(?= {2}- id: )/g,
          '',
        ),
    );
    expect(lintPolicy(lone).map((p) => p.rule)).toContain('sexual-likeness');
  });

  it('names the rule that lets a finding through because it weighs little', () => {
    const heavy = (rule: string) =>
      source('house').replace(new RegExp(` {2}- id: ${rule}[\\s\\S]*?(?= {2}- id: )`), '');
    const problems = lintPolicy(compilePolicy(heavy('doubtful-age')));
    expect(problems.map((p) => p.message).join('\n')).toContain('a light minor with sexual comes out allowed');
    expect(problems.map((p) => p.rule)).toContain('minor-sexual');
  });

  it('names what no rule catches', () => {
    const problems = lintPolicy(compilePolicy('policy: p\nversion: "1"\nrules: []\n'));
    expect(problems[0]?.message).toContain('no rule catches it');
  });

  it('runs the examples', () => {
    const problems = lintPolicy(
      compilePolicy(
        source('house').replace(
          '    signals: [public-person]\n    outcome: allow',
          '    signals: [public-person]\n    outcome: block',
        ),
      ),
    );
    expect(problems[0]?.message).toContain('A public person, not sexual.');
  });
});
