import type { DocumentListing } from '../commands/policy/documents.js';
import type { ServiceClient } from './client.js';
import { demandMarketplace } from './marketplace.js';

/** What is drafted in the marketplace, in that order for each name. */
export async function documentsAt(service: ServiceClient, marketplace: string): Promise<DocumentListing[]> {
  await demandMarketplace(service, marketplace);
  const { items } = (await service.get<{ items: Omit<DocumentListing, 'from'>[] }>('/v1/policies')).body;
  return items.map((item) => ({ ...item, from: 'drafted' }));
}

export async function draftAt(service: ServiceClient, source: string): Promise<void> {
  await service.post('/v1/policies', { source });
}

/** Puts a drafted version in force. Answers whether it was not before. */
export async function activateAt(
  service: ServiceClient,
  marketplace: string,
  { kind, digest }: DocumentListing,
): Promise<boolean> {
  const { id, policy, registry } = await demandMarketplace(service, marketplace);
  await service.post(`/v1/marketplaces/${id}/activations`, { [kind]: digest });
  return digest !== (kind === 'policy' ? policy?.digest : registry);
}
