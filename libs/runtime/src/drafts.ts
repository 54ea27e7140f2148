import type { DraftDocument } from '#operations';
import { compilePolicy, compileRegistry, type DocumentProblem, lintPolicy, PolicyDocumentError } from '#policy';
import { housePolicySource } from './house-documents.js';

/**
 * A policy document as it is drafted: compiled first, with every house document it extends kept beside it, so that the log alone
 * is enough to compile it again.
 * @throws PolicyDocumentError, with line and column
 */
export function policyDraft(source: string): DraftDocument {
  const bases: { name: string; source: string }[] = [];
  const { ref } = compilePolicy(source, (name) => {
    const base = housePolicySource(name);
    if (base !== undefined && !bases.some((known) => known.name === name)) bases.push({ name, source: base });
    return base;
  });
  return { kind: 'policy', ...ref, source, extends: bases };
}

/** @throws PolicyDocumentError, with line and column */
export function registryDraft(source: string): DraftDocument {
  const { name, version, digest } = compileRegistry(source);
  return { kind: 'registry', name, version, digest, source, extends: [] };
}

export interface PolicyProblem extends DocumentProblem {
  /** The rule that lets something through, when one does. */
  readonly rule?: string;
}

/**
 * Everything that keeps a document from being activated, with its place: what cannot be read; and, where all of it can be, what no
 * policy may let through and which of its own examples come out otherwise.
 */
export function policyProblems(source: string, extending: DraftDocument['extends'] = []): readonly PolicyProblem[] {
  const base = (name: string) => extending.find((e) => e.name === name)?.source ?? housePolicySource(name);
  try {
    return lintPolicy(compilePolicy(source, base)).map((p) => ({ ...placeOfRule(source, p.rule), ...p }));
  } catch (error) {
    if (error instanceof PolicyDocumentError) return error.problems;
    throw error;
  }
}

/** Where a rule begins; the first line for one that comes from a document this one extends. */
function placeOfRule(source: string, rule: string | undefined): { line: number; column: number } {
  const lines = source.split('\n');
  const at = rule === undefined ? -1 : lines.findIndex((line) => line.replace(/^[\s-]*id:\s*/, '').trim() === rule);
  const text = lines[at] ?? '';
  return at < 0 ? { line: 1, column: 1 } : { line: at + 1, column: text.indexOf('id:') + 1 };
}
