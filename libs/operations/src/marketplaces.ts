import { DEFAULT_SETTINGS, type MarketplaceSettings, marketplace, policyCatalogue, registryCatalogue } from '#domain';
import { type Digest, derivedId, streamName, type Transaction } from '#kernel';
import { type Operation, only } from './operation.js';

/** The transaction's own marketplace: its id comes from the caller's context. */
export function createMarketplace(input: {
  readonly name: string;
  readonly settings?: Partial<MarketplaceSettings>;
}): Operation {
  return async (tx) => {
    only(tx, 'admin');
    const settings = { ...DEFAULT_SETTINGS, ...input.settings };
    await tx.execute(marketplace, tx.marketplace, { type: 'create', name: input.name, settings });
    return { marketplace: tx.marketplace };
  };
}

export function changeSettings(settings: Partial<MarketplaceSettings>): Operation {
  return async (tx) => {
    only(tx, 'admin');
    await tx.execute(marketplace, tx.marketplace, { type: 'change-settings', settings });
    return { marketplace: tx.marketplace };
  };
}

/** Verdicts count from this build of the engine on; those of any other are stale, and everything is judged again. */
export function adoptEngine(engineDigest: Digest): Operation {
  return async (tx) => {
    only(tx, 'system', 'admin');
    await tx.execute(marketplace, tx.marketplace, { type: 'adopt-engine', engineDigest });
    return { engineDigest };
  };
}

export type DocumentKind = 'policy' | 'registry';

/** The stream of a named document: one for each name and marketplace. */
export function documentId(marketplaceId: string, kind: DocumentKind, name: string): string {
  return derivedId(marketplaceId, kind, name);
}

/** From this append on every verdict under another document is stale, and the gate pays nothing on it. */
export function activateDocument(input: {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly digest: Digest;
}): Operation {
  return async (tx) => {
    only(tx, 'admin');
    const version = await findVersion(tx, input);
    const { kind, digest } = input;
    const document = { stream: version.stream, revision: version.revision };
    if (kind === 'registry')
      await tx.execute(marketplace, tx.marketplace, { type: 'activate-registry', digest, document });
    else {
      const policy = { name: input.name, version: version.version, digest };
      await tx.execute(marketplace, tx.marketplace, { type: 'activate-policy', policy, document });
    }
    return { digest };
  };
}

async function findVersion(tx: Transaction, input: { kind: DocumentKind; name: string; digest: Digest }) {
  const id = documentId(tx.marketplace, input.kind, input.name);
  const { state } = await tx.load(input.kind === 'policy' ? policyCatalogue : registryCatalogue, id);
  const version =
    state.versions.find((v) => v.digest === input.digest) ??
    tx.refuse('not-found', `There is no such version of the ${input.kind} ${input.name}. Draft it first.`);
  if (version.retired)
    tx.refuse('retired', `Version ${version.version} of ${input.name} is retired. Draft a new version.`);
  return { ...version, stream: streamName(input.kind, id) };
}
