import { isMap, isScalar, parseDocument } from 'yaml';
import type { DocumentKind, DraftDocument } from '#operations';
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

/**
 * A document of either kind as it is drafted; which it is, its first key says.
 * @throws PolicyDocumentError, with line and column
 */
export function documentDraft(source: string): DraftDocument {
  return kindOf(source) === 'policy' ? policyDraft(source) : registryDraft(source);
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
  return problemsOf(() =>
    lintPolicy(compilePolicy(source, base)).map((p) => ({ ...placeOfRule(source, p.rule), ...p })),
  );
}

/** The same for a document of either kind. A registry has no rules that could let something through. */
export function documentProblems(source: string): readonly PolicyProblem[] {
  return problemsOf(() => {
    if (kindOf(source) === 'policy') return policyProblems(source);
    registryDraft(source);
    return [];
  });
}

function problemsOf(look: () => readonly PolicyProblem[]): readonly PolicyProblem[] {
  try {
    return look();
  } catch (error) {
    if (error instanceof PolicyDocumentError) return error.problems;
    throw error;
  }
}

/** What a document calls itself in its first key. What cannot be read behind that is for the kind's own compiler to say. */
function kindOf(source: string): DocumentKind {
  const { contents } = parseDocument(source.slice(0, HEAD));
  const first = isMap(contents) ? contents.items[0]?.key : undefined;
  const key = isScalar(first) ? first.value : undefined;
  if (key === 'policy' || key === 'registry') return key;
  const message =
    'This is neither a policy nor a registry. Begin with the line "policy: NAME" or "registry: NAME", before all other keys.';
  throw new PolicyDocumentError([{ ...placeAt(source, isScalar(first) ? (first.range?.[0] ?? 0) : 0), message }]);
}

/** So much of a document is looked at for its first key, in characters. */
const HEAD = 20_000;

function placeAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Where a rule begins; the first line for one that comes from a document this one extends. */
function placeOfRule(source: string, rule: string | undefined): { line: number; column: number } {
  const lines = source.split('\n');
  const at = rule === undefined ? -1 : lines.findIndex((line) => line.replace(/^[\s-]*id:\s*/, '').trim() === rule);
  const text = lines[at] ?? '';
  return at < 0 ? { line: 1, column: 1 } : { line: at + 1, column: text.indexOf('id:') + 1 };
}
