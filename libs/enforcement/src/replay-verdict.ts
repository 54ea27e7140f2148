import type { MarketplaceEvent } from '#domain';
import { type Digest, type EventRef, type Log, type RecordedEvent, streamName, type Verdict } from '#kernel';
import { ENGINE_DIGEST, judge } from '#policy';
import type { DocumentLibrary } from './document-library.js';
import { type RebuiltCase, rebuildCase } from './replay.js';

/** What judging again, under the verdict's own policy and registry, comes to. */
export type Replay =
  | { readonly kind: 'same'; readonly verdict: Verdict }
  | { readonly kind: 'different'; readonly verdict: Verdict; readonly differs: readonly string[] }
  /** The basis does not give the digest that the verdict is bound to: one of the two was changed. */
  | { readonly kind: 'unbound'; readonly rebuilt: Digest }
  /** Another build of the engine gave it: only that build can give it again. */
  | { readonly kind: 'other-engine'; readonly engineDigest: Digest }
  /** A text it was given on has been erased. */
  | { readonly kind: 'erased' }
  /** It was held because its text was erased before it could be judged. */
  | { readonly kind: 'not-judged' };

/** Gives a verdict again. @throws when the documents it was given under are not in the log, or no longer compile to the same. */
export async function replayVerdict(
  log: Log,
  documents: DocumentLibrary,
  event: RecordedEvent,
  rebuilt?: RebuiltCase,
): Promise<Replay> {
  const { verdict, basis, input, inputDigest, erased } = rebuilt ?? (await rebuildCase(log, event));
  if (inputDigest !== verdict.inputDigest) return { kind: 'unbound', rebuilt: inputDigest };
  if (basis.erased) return { kind: 'not-judged' };
  if (erased) return { kind: 'erased' };
  if (verdict.engineDigest !== ENGINE_DIGEST) return { kind: 'other-engine', engineDigest: verdict.engineDigest };
  const { policy, registry } = await activated(log, event.metadata.marketplace, verdict);
  const again = judge(
    await documents.policy({ ref: verdict.policy, document: policy }),
    await documents.registry({ digest: verdict.registryDigest, document: registry }),
    input,
    verdict.at,
  );
  const differs = COMPARED.filter((part) => JSON.stringify(again[part]) !== JSON.stringify(verdict[part]));
  return differs.length === 0 ? { kind: 'same', verdict: again } : { kind: 'different', verdict: again, differs };
}

const COMPARED = ['outcome', 'grounds', 'causes', 'rules', 'signals'] as const;

/** The events that hold the documents a verdict was given under: its marketplace activated both by their digests. */
async function activated(
  log: Log,
  marketplace: string,
  verdict: Verdict,
): Promise<{ readonly policy: EventRef; readonly registry: EventRef }> {
  let policy: EventRef | undefined;
  let registry: EventRef | undefined;
  for await (const recorded of log.readStream(streamName('marketplace', marketplace))) {
    const event = recorded as unknown as MarketplaceEvent;
    if (event.type === 'marketplace.policy-activated.v1' && event.data.policy.digest === verdict.policy.digest)
      policy = event.data;
    if (event.type === 'marketplace.registry-activated.v1' && event.data.digest === verdict.registryDigest)
      registry = event.data;
  }
  if (!policy || !registry)
    throw new Error('The policy and the registry that this verdict was given under were never activated here.');
  return { policy, registry };
}
