import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, digestOfText, type JsonValue } from '#kernel';
import { type CreateKey, createKey, type Operation, revokeKey } from '#operations';
import { type Holdfast, openHoldfast } from './holdfast.js';
import { KeyDesk } from './key-desk.js';
import { keyToken, mintKey } from './key-token.js';
import { demand, ensureMarketplace } from './marketplaces.js';
import { openForReading } from './open-for-reading.js';
import { verifyDeployment } from './verify/index.js';

let data: string;
let holdfast: Holdfast;
let marketplace: string;
let desk: KeyDesk;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'holdfast-keys-'));
  holdfast = await openHoldfast({ data });
  marketplace = await ensureMarketplace(holdfast.runner, 'here');
  desk = new KeyDesk(holdfast.store.undecrypted);
});
afterEach(async () => {
  await holdfast.close();
  rmSync(data, { recursive: true, force: true });
});

const asAdmin = () => ({ actor: { role: 'admin', id: 'ops' }, marketplace });

async function create(change: Partial<CreateKey> = {}): Promise<{ id: string; token: string }> {
  const { secret, secretHash } = mintKey();
  const operation = createKey({ role: 'payout', name: 'payouts', secretHash, ...change });
  const { key: id } = await demand(holdfast.runner, asAdmin(), operation);
  return { id, token: keyToken(id, secret) };
}

const revoke = (id: string) => demand(holdfast.runner, asAdmin(), revokeKey(id));

function refusedAs<R extends JsonValue | undefined>(role: string, operation: Operation<R>): Promise<Answer<R>> {
  return holdfast.runner.run({ actor: { role, id: 'x' }, marketplace }, operation);
}

describe('a key', () => {
  it('lets its holder in, as who it says', async () => {
    const { id, token } = await create({ subject: 'payouts-1' });
    expect(token).toMatch(/^hf_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/);
    expect(await desk.authenticate(token)).toEqual({
      keyId: id,
      marketplace,
      role: 'payout',
      subject: 'payouts-1',
      name: 'payouts',
    });
  });

  it('acts as itself unless it is told as whom', async () => {
    const { id, token } = await create();
    expect((await desk.authenticate(token))?.subject).toBe(id);
  });

  it('opens nothing from the moment it is revoked, and never again', async () => {
    const { id, token } = await create();
    expect(await desk.authenticate(token)).toBeDefined();
    await revoke(id);
    await revoke(id);
    expect(await desk.authenticate(token)).toBeUndefined();
    expect(await new KeyDesk(holdfast.store).authenticate(token)).toBeUndefined();
  });

  it('leaves the others as they are when it is revoked', async () => {
    const [one, other] = [await create(), await create()];
    await revoke(one.id);
    expect((await desk.authenticate(other.token))?.keyId).toBe(other.id);
  });

  it('is revoked also for a desk in another process', async () => {
    const { id, token } = await create();
    const beside = await openForReading({ data });
    try {
      const elsewhere = new KeyDesk(beside.store.undecrypted);
      expect(await elsewhere.authenticate(token)).toBeDefined();
      await revoke(id);
      expect(await elsewhere.authenticate(token)).toBeUndefined();
    } finally {
      await beside.close();
    }
  });
});

describe('nobody gets in with', () => {
  it('another secret, another id, or what is no token', async () => {
    const { id, token } = await create();
    const [a = '', b = ''] = [token.slice(0, -1), token.at(-1)];
    for (const wrong of [
      keyToken(id, mintKey().secret),
      keyToken('0198c1d2-7a54-7cc1-a1a5-5f4b2d0f0c11', mintKey().secret),
      // Another last character that stands for the same bytes is another secret all the same.
      a + 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.replace(b, '').at(-1),
      a,
      `${token}A`,
      ` ${token}`,
      `${token}\n`,
      token.toUpperCase(),
      token.replace('hf_', ''),
      '',
      'hf_',
      `hf_${'0'.repeat(32)}_`,
    ])
      expect([wrong, await desk.authenticate(wrong)]).toEqual([wrong, undefined]);
    expect(await desk.authenticate(token)).toBeDefined();
  });

  it('the hash that is in the log', async () => {
    const { id } = await create();
    const [created] = await Array.fromAsync(holdfast.store.readStream(`key-${id}`));
    const hash = String(created?.data.secretHash).replace('sha256:', '');
    expect(await desk.authenticate(keyToken(id, hash))).toBeUndefined();
    expect(await desk.authenticate(keyToken(id, Buffer.from(hash, 'hex').toString('base64url')))).toBeUndefined();
  });
});

describe('the secret', () => {
  it('is nowhere in the log: only its hash is', async () => {
    const { secret, secretHash } = mintKey();
    await demand(holdfast.runner, asAdmin(), createKey({ role: 'auditor', name: 'audit', secretHash }));
    const written = JSON.stringify(await Array.fromAsync(holdfast.store.readAll()), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(written).toContain(secretHash);
    expect(written).not.toContain(secret);
    expect(secretHash).toBe(digestOfText(secret));
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  });
});

describe('keys are made and revoked', () => {
  it('by admins only', async () => {
    const { id } = await create();
    for (const role of ['frontend', 'senior-moderator', 'payout', 'auditor', 'system']) {
      const input = { role: 'admin', name: 'more', secretHash: mintKey().secretHash } as const;
      expect(await refusedAs(role, createKey(input))).toMatchObject({ ok: false, refusal: { code: 'forbidden' } });
      expect(await refusedAs(role, revokeKey(id))).toMatchObject({ ok: false, refusal: { code: 'forbidden' } });
    }
  });

  it('within one marketplace: elsewhere there is no such key, and none is made where there is no marketplace', async () => {
    const { id, token } = await create();
    const elsewhere = {
      actor: { role: 'admin', id: 'ops' },
      marketplace: await ensureMarketplace(holdfast.runner, 'elsewhere'),
    };
    const foreign = await holdfast.runner.run(elsewhere, revokeKey(id));
    expect(foreign).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await desk.authenticate(token)).toBeDefined();
    const nowhere = { ...elsewhere, marketplace: '0198c1d2-7a54-7cc1-a1a5-5f4b2d0f0c11' };
    const { secretHash } = mintKey();
    const answer = await holdfast.runner.run(nowhere, createKey({ role: 'admin', name: 'a', secretHash }));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  it('and verify has nothing against them', async () => {
    const { id } = await create();
    await revoke(id);
    const beside = await openForReading({ data });
    try {
      const { findings = [] } = (await verifyDeployment(beside)) ?? {};
      expect(findings.flatMap(({ problems }) => problems)).toEqual([]);
      expect(findings.length).toBeGreaterThan(0);
    } finally {
      await beside.close();
    }
  });
});
