import type { MarketplaceSettings } from '#domain';
import { type Answer, type CommandContext, type CommandRunner, derivedId, type JsonValue } from '#kernel';
import {
  activateDocument,
  adoptEngine,
  createMarketplace,
  type DraftDocument,
  draftDocument,
  findMarketplace,
  type Operation,
} from '#operations';
import { ENGINE_DIGEST } from '#policy';
import { policyDraft, registryDraft } from './drafts.js';
import { housePolicySource, houseRegistrySource } from './house-documents.js';

/** A marketplace's id follows from its name, so that a name can be given twice and means the same. */
export function marketplaceId(name: string): string {
  return derivedId('marketplace', name);
}

/**
 * Makes a marketplace with the house policy and registry in force, unless it is there already. Whatever an earlier call that was
 * cut short left undone is done now. Returns its id.
 */
export async function ensureMarketplace(
  runner: CommandRunner,
  name: string,
  settings: Partial<MarketplaceSettings> = {},
): Promise<string> {
  const marketplace = marketplaceId(name);
  const context = { actor: { role: 'admin', id: 'set-up' }, marketplace };
  const created = await runner.run(context, createMarketplace({ name, settings }));
  if (!created.ok && created.refusal.code !== 'already-created') throw new Error(created.refusal.detail);
  const { engine, registry, policy } = await demand(runner, context, inForce);
  if (!engine) await demand(runner, context, adoptEngine(ENGINE_DIGEST));
  if (!registry) await activate(runner, context, registryDraft(houseRegistrySource()));
  if (!policy) await activate(runner, context, policyDraft(housePolicySource('house') ?? ''));
  return marketplace;
}

const inForce: Operation<{ engine: boolean; registry: boolean; policy: boolean }> = async (tx) => {
  const { engine, registry, policy } = (await findMarketplace(tx)).state;
  return { engine: engine !== undefined, registry: registry !== undefined, policy: policy !== undefined };
};

/** Drafts a document and puts it in force. */
export async function activate(runner: CommandRunner, context: CommandContext, draft: DraftDocument): Promise<void> {
  await demand(runner, context, draftDocument(draft));
  await demand(runner, context, activateDocument(draft));
}

/** Runs an operation that has no business being refused. @throws with the refusal's own words */
export async function demand<R extends JsonValue | undefined>(
  runner: CommandRunner,
  context: CommandContext,
  operation: Operation<R>,
): Promise<R> {
  const answer: Answer<R> = await runner.run(context, operation);
  if (answer.ok) return answer.value;
  throw new Error(`${answer.refusal.code}: ${answer.refusal.detail}`);
}
