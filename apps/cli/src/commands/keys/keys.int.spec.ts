import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ClearanceSigner, dataFolder, KeyDesk, marketplaceId, openForReading } from '#runtime';
import { type Desk, openDesk } from '../../testing/desk.js';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

interface Made {
  readonly id: string;
  readonly token: string;
}

const create = (...more: string[]) =>
  desk.json('keys', 'create', '--role', 'payout', '--name', 'nightly payouts', ...more) as Promise<Made>;
const list = (...more: string[]) => desk.json('keys', 'list', ...more) as Promise<object[]>;

async function whoIs(token: string) {
  const reading = await openForReading({ data: desk.data });
  try {
    return await new KeyDesk(reading.store.undecrypted).authenticate(token);
  } finally {
    await reading.close();
  }
}

describe('keys create', () => {
  it('prints a token that opens what it was made for, and nothing else on standard output', async () => {
    const made = await desk.holdfast('keys', 'create', '--role', 'moderator', '--name', 'desk', '--subject', 'mod-7');
    expect(made).toMatchObject({ code: 0, err: expect.stringContaining('cannot be shown again') });
    expect(await whoIs(made.out.trim())).toMatchObject({
      marketplace: marketplaceId('demo'),
      role: 'moderator',
      subject: 'mod-7',
      name: 'desk',
    });
  });

  it('makes it for the marketplace named', async () => {
    const { id, token } = await create('--marketplace', 'atelier');
    expect(await whoIs(token)).toMatchObject({ keyId: id, marketplace: marketplaceId('atelier') });
    expect(await list('--marketplace', 'atelier')).toHaveLength(1);
    expect(await list()).toEqual([]);
  });

  it.each([
    ['no role', ['--name', 'x']],
    ['a role that nobody has', ['--role', 'owner', '--name', 'x']],
    ['the role of what runs on its own', ['--role', 'system', '--name', 'x']],
    ['no name', ['--role', 'admin']],
    ['an empty name', ['--role', 'admin', '--name', '']],
    ['an empty subject', ['--role', 'admin', '--name', 'x', '--subject', '']],
  ])('is refused with %s', async (_, args) => {
    expect(await desk.holdfast('keys', 'create', ...args)).toMatchObject({ code: 2, out: '' });
  });
});

describe('keys revoke', () => {
  it('ends a key, named by its id, its stream or the token itself', async () => {
    const keys = [await create(), await create(), await create()] as const;
    const names = [keys[0].id, `key-${keys[1].id}`, keys[2].token];
    for (const [i, name] of names.entries()) {
      expect(await desk.holdfast('keys', 'revoke', name)).toMatchObject({ code: 0, out: `Revoked ${keys[i]?.id}\n` });
      expect(await whoIs(keys[i]?.token ?? '')).toBeUndefined();
    }
    expect((await desk.holdfast('keys', 'revoke', keys[0].id)).out).toContain('Revoked before');
    expect((await desk.holdfast('verify')).code).toBe(0);
  });

  it('is refused for what is not there, not a key, or of another marketplace', async () => {
    const { id, token } = await create();
    const absent = '0198c1d2-7a54-7cc1-a1a5-5f4b2d0f0c11';
    expect(await desk.holdfast('keys', 'revoke', absent)).toMatchObject({ code: 1 });
    expect(await desk.holdfast('keys', 'revoke', 'payouts')).toMatchObject({ code: 2 });
    expect(await desk.holdfast('keys', 'revoke', id, '--marketplace', 'atelier')).toMatchObject({ code: 1 });
    expect(await whoIs(token)).toBeDefined();
  });
});

describe('keys rotate-signing', () => {
  it('adds a key, and leaves those that are there', async () => {
    expect(await desk.holdfast('keys', 'rotate-signing')).toMatchObject({ code: 3 });
    await create();
    const signer = await ClearanceSigner.open(dataFolder(desk.data).signing, { issuer: 'https://holdfast.example' });
    const before = (await signer.jwks()).keys;
    const { code, out } = await desk.holdfast('keys', 'rotate-signing');
    expect(code).toBe(0);
    expect((await signer.jwks()).keys).toEqual([expect.objectContaining({ kid: out.trim() }), ...before]);
  });
});

describe('keys list', () => {
  it('has every key with when it was made and revoked, and nothing of its secret', async () => {
    const [one, other] = [await create(), await create('--subject', 'payouts-1')];
    await desk.holdfast('keys', 'revoke', one.id);
    expect(await list()).toEqual([
      expect.objectContaining({ id: one.id, subject: one.id, revokedAt: expect.any(String) }),
      expect.not.objectContaining({ revokedAt: expect.any(String) }),
    ]);
    const { out } = await desk.holdfast('keys', 'list');
    expect(out).toMatch(new RegExp(`${one.id}  payout  nightly payouts  itself .*revoked`));
    expect(out).toMatch(new RegExp(`${other.id}  payout  nightly payouts  payouts-1 `));
    for (const { token } of [one, other]) expect(out).not.toContain(token.slice(-43));
    expect(out).not.toContain('sha256');
  });

  it('and the story of one key is told by replay', async () => {
    const { id } = await create();
    await desk.holdfast('keys', 'revoke', id);
    const { out } = await desk.holdfast('replay', `key-${id}`);
    expect(out).toContain('A key was made: “nightly payouts”, role payout');
    expect(out).toContain('Revoked');
  });
});
