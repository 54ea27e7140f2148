import type { KeyRole } from '#domain';
import type { KeyListing } from '../commands/keys/keys-in.js';
import type { ServiceClient } from './client.js';
import { demandMarketplace } from './marketplace.js';

export interface KeyWanted {
  readonly role: KeyRole;
  readonly name: string;
  readonly subject?: string;
}

export interface KeyMade {
  readonly id: string;
  readonly subject: string;
  readonly token: string;
}

export async function createKeyAt(service: ServiceClient, marketplace: string, wanted: KeyWanted): Promise<KeyMade> {
  await demandMarketplace(service, marketplace);
  return (await service.post<KeyMade>('/v1/keys', wanted)).body;
}

export async function keysAt(service: ServiceClient, marketplace: string): Promise<KeyListing[]> {
  await demandMarketplace(service, marketplace);
  return Array.fromAsync(service.list<KeyListing>('/v1/keys'));
}

export async function revokeKeyAt(service: ServiceClient, marketplace: string, id: string): Promise<void> {
  await demandMarketplace(service, marketplace);
  await service.post(`/v1/keys/${id}/revocation`);
}
