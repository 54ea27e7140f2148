import type { PolicyListing } from '../commands/policy/documents.js';
import type { ServiceClient } from './client.js';
import { demandMarketplace } from './marketplace.js';

interface DocumentSummary {
  readonly kind: 'policy' | 'registry';
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  readonly active: boolean;
  readonly retired: boolean;
  readonly draftedAt: string;
}

/** What is drafted in the marketplace, in that order for each name. */
export async function policiesAt(service: ServiceClient, marketplace: string): Promise<PolicyListing[]> {
  await demandMarketplace(service, marketplace);
  const { items } = (await service.get<{ items: DocumentSummary[] }>('/v1/policies')).body;
  return items.filter(({ kind }) => kind === 'policy').map(({ kind: _, ...item }) => ({ ...item, from: 'drafted' }));
}

export async function draftAt(service: ServiceClient, source: string): Promise<void> {
  await service.post('/v1/policies', { source });
}

/** Puts a drafted version in force. Answers whether it was not before. */
export async function activateAt(service: ServiceClient, marketplace: string, digest: string): Promise<boolean> {
  const { id, policy } = await demandMarketplace(service, marketplace);
  await service.post(`/v1/marketplaces/${id}/activations`, { policy: digest });
  return policy?.digest !== digest;
}
