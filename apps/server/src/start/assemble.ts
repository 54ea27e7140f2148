import { ClearanceSigner } from '#runtime';
import type { ServerParts } from '../parts.js';
import { Address } from './address.js';

/** What was opened before, with what only a server needs: its address, and the signer of clearances. @throws KeysUnusable */
export async function assemble(opened: Omit<ServerParts, 'address' | 'signer'>): Promise<ServerParts> {
  const { holdfast, settings } = opened;
  const address = new Address(settings.publicUrl);
  const signer = await ClearanceSigner.open(holdfast.folder.signing, { issuer: () => address.url });
  return { ...opened, address, signer };
}
