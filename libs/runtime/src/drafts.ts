import type { DraftDocument } from '#operations';
import { compilePolicy, compileRegistry } from '#policy';
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
