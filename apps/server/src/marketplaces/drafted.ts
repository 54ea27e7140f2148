import { type Draft, type MarketplaceEvent, marketplace } from '#domain';
import { fold, streamName } from '#kernel';
import type { DocumentKind } from '#operations';
import type { Holdfast } from '#runtime';
import { notFound } from '../edge/problem.js';

export interface Drafted extends Draft {
  readonly kind: DocumentKind;
  readonly active: boolean;
  readonly retired: boolean;
  readonly draftedAt: string;
}

/**
 * A drafted version by its digest, from the log: it is there from the answer to its draft on. Text and digest tell nobody apart, so
 * kind and marketplace are asked for too. @throws Problem 404
 */
export async function findDrafted(
  { store }: Holdfast,
  owner: string,
  digest: string,
  kinds: readonly DocumentKind[],
): Promise<Drafted> {
  const types = kinds.flatMap((kind) => [`${kind}.drafted.v1`, `${kind}.retired.v1`]);
  let found: (Draft & { kind: DocumentKind; draftedAt: string; stream: string; revision: number }) | undefined;
  let retired = false;
  for await (const { type, stream, revision, data, metadata } of store.undecrypted.readAll({ filter: { types } })) {
    if (metadata.marketplace !== owner || data.digest !== digest) continue;
    const kind = type.startsWith('policy.') ? 'policy' : 'registry';
    if (type === `${kind}.retired.v1`) retired = true;
    else found = { ...(data as unknown as Draft), kind, draftedAt: metadata.recordedAt, stream, revision };
  }
  if (!found) throw notFound('document');
  const { stream, revision, ...draft } = found;
  const events = await Array.fromAsync(store.undecrypted.readStream(streamName(marketplace.category, owner)));
  const state = fold(marketplace, events as unknown as MarketplaceEvent[]);
  const inForce = draft.kind === 'policy' ? state?.policy?.document : state?.registry?.document;
  return { ...draft, retired, active: inForce?.stream === stream && inForce.revision === revision };
}
