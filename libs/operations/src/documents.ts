import { marketplace, policyCatalogue, registryCatalogue } from '#domain';
import type { Digest } from '#kernel';
import { type DocumentKind, documentId } from './marketplaces.js';
import { type Operation, only } from './operation.js';

export interface DraftDocument {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly version: string;
  /** Of the compiled document: the caller compiles before drafting, and so refuses what does not compile. */
  readonly digest: Digest;
  readonly source: string;
  /** The documents that the source extends, by name. */
  readonly extends: readonly { readonly name: string; readonly source: string }[];
}

/** Stores one version of a document. A version once drafted never changes; the same text again does nothing. */
export function draftDocument({ kind, ...draft }: DraftDocument): Operation<{ digest: Digest }> {
  return async (tx) => {
    only(tx, 'admin');
    const id = documentId(tx.marketplace, kind, draft.name);
    await tx.execute(kind === 'policy' ? policyCatalogue : registryCatalogue, id, {
      type: 'draft',
      ...draft,
      extends: [...draft.extends],
    });
    return { digest: draft.digest };
  };
}

/** No one can activate it any more. What it decided stays explainable. Refused while it is in force. */
export function retireDocument(input: {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly digest: Digest;
}): Operation {
  return async (tx) => {
    only(tx, 'admin');
    const { state } = await tx.load(marketplace, tx.marketplace);
    const active = input.kind === 'policy' ? state?.policy?.ref.digest : state?.registry?.digest;
    if (active === input.digest)
      tx.refuse('in-force', 'This version is in force. Activate another one, then retire it.');
    const id = documentId(tx.marketplace, input.kind, input.name);
    const catalogue = input.kind === 'policy' ? policyCatalogue : registryCatalogue;
    await tx.execute(catalogue, id, { type: 'retire', digest: input.digest });
    return { digest: input.digest };
  };
}
