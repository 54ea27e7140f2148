import { marketplaceId } from '#runtime';
import { failed } from '../exit.js';
import type { ServiceClient } from './client.js';
import { ServiceRefused } from './errors.js';

export interface MarketplaceView {
  readonly id: string;
  readonly name: string;
  readonly policy?: { readonly name: string; readonly version: string; readonly digest: string };
  /** Its digest. */
  readonly registry?: string;
}

/** The marketplace of that name, which must be the key's own: nobody changes another one than they named. */
export async function demandMarketplace(service: ServiceClient, name: string): Promise<MarketplaceView> {
  try {
    return (await service.get<MarketplaceView>(`/v1/marketplaces/${marketplaceId(name)}`)).body;
  } catch (error) {
    if (!(error instanceof ServiceRefused) || error.code !== 'not-found') throw error;
    throw failed(`The key in HOLDFAST_KEY is not of the marketplace ${name}. Name its own: --marketplace NAME.`);
  }
}
