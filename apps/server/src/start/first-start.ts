import { createKey } from '#operations';
import { demand, ensureMarketplace, type Holdfast, keyToken, mintKey } from '#runtime';
import { KEY_ROLES, type KeyRole } from '../edge/calls.js';

export interface Prepared {
  readonly marketplace: string;
  /** One key for each role, when this was the first start; they are shown once and stored nowhere. */
  readonly keys?: ReadonlyMap<KeyRole, string>;
}

/** Sees to it that there is a marketplace with a policy in force; where there has never been a key, makes one for each role. */
export async function prepare(holdfast: Holdfast, name: string): Promise<Prepared> {
  const marketplace = await ensureMarketplace(holdfast.runner, name);
  if (await anyKeyEver(holdfast, marketplace)) return { marketplace };
  const context = { actor: { role: 'admin', id: 'first-start' }, marketplace };
  const keys = new Map<KeyRole, string>();
  for (const role of KEY_ROLES) {
    const { secret, secretHash } = mintKey();
    const { key } = await demand(holdfast.runner, context, createKey({ role, name: `first ${role}`, secretHash }));
    keys.set(role, keyToken(key, secret));
  }
  return { marketplace, keys };
}

async function anyKeyEver({ store }: Holdfast, marketplace: string): Promise<boolean> {
  for await (const event of store.undecrypted.readAll({ filter: { types: ['key.created.v1'] } }))
    if (event.metadata.marketplace === marketplace) return true;
  return false;
}
