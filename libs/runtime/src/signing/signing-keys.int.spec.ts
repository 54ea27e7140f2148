import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeProtectedHeader } from 'jose';
import { KeysUnusable } from '#event-store';
import { CLEARANCE, FOR, ISSUER, verifiedBy } from '../testing/clearance.js';
import { ClearanceSigner } from './clearance-signer.js';
import { addSigningKey, signingKeyFiles } from './signing-keys.js';

let root: string;
let folder: string;
let signer: ClearanceSigner;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'holdfast-signing-'));
  folder = join(root, 'signing');
  signer = await ClearanceSigner.open(folder, { issuer: ISSUER });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const verify = (jws: string) => verifiedBy(signer, jws);
const file = (n = 0) => join(folder, signingKeyFiles(folder)[n] ?? '');

describe('signing keys', () => {
  it('are made at the first start, for their owner only, and stay', async () => {
    expect(readdirSync(folder)).toHaveLength(1);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const jwks = await signer.jwks();
    expect(await (await ClearanceSigner.open(folder, { issuer: ISSUER })).jwks()).toEqual(jwks);
  });

  it('show their public parts only', async () => {
    const { keys } = await signer.jwks();
    expect(keys.map((key) => Object.keys(key).toSorted())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x']]);
    expect(JSON.stringify(keys)).not.toContain(JSON.parse(readFileSync(file(), 'utf8')).d);
  });

  it('are rotated by adding one: it signs at once, and what the old one signed is still good', async () => {
    const before = await signer.sign(CLEARANCE, FOR);
    const kid = await addSigningKey(folder);
    const after = await signer.sign(CLEARANCE, FOR);
    expect(decodeProtectedHeader(after).kid).toBe(kid);
    expect((await signer.jwks()).keys).toHaveLength(2);
    await verify(before);
    await verify(after);
    const again = await ClearanceSigner.open(folder, { issuer: ISSUER });
    expect(decodeProtectedHeader(await again.sign(CLEARANCE, FOR)).kid).toBe(kid);
  });

  it('are out of use once they are removed', async () => {
    const before = await signer.sign(CLEARANCE, FOR);
    await addSigningKey(folder);
    rmSync(file());
    await expect(verify(before)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    rmSync(file());
    await expect(signer.sign(CLEARANCE, FOR)).rejects.toThrow('There is no signing key');
    expect(await signer.jwks()).toEqual({ keys: [] });
  });

  it('in order of their numbers, also beyond four digits', async () => {
    const { d, x } = JSON.parse(readFileSync(file(), 'utf8'));
    const jwk = { kty: 'OKP', crv: 'Ed25519', d, x };
    writeFileSync(join(folder, basename(file()).replace('0001', '9999')), JSON.stringify(jwk), {
      mode: 0o600,
    });
    const kid = await addSigningKey(folder);
    expect(readdirSync(folder)).toContain(`10000-${kid}.jwk`);
    expect(decodeProtectedHeader(await signer.sign(CLEARANCE, FOR)).kid).toBe(kid);
  });

  it('that others may read are refused, with the command that helps', async () => {
    for (const mode of [0o640, 0o604, 0o666]) {
      chmodSync(file(), mode);
      const opening = ClearanceSigner.open(folder, { issuer: ISSUER });
      await expect(opening).rejects.toThrow(`chmod 600 '${file()}'`);
      await expect(ClearanceSigner.open(folder, { issuer: ISSUER })).rejects.toBeInstanceOf(KeysUnusable);
    }
    chmodSync(file(), 0o600);
    await ClearanceSigner.open(folder, { issuer: ISSUER });
  });

  it('that are not what their names say are refused', async () => {
    const good = readFileSync(file(), 'utf8');
    const foreign = join(root, 'foreign');
    await addSigningKey(foreign);
    const other = readFileSync(join(foreign, signingKeyFiles(foreign)[0] ?? ''), 'utf8');
    const { x } = JSON.parse(other);
    for (const text of ['', 'secret', '{}', other, JSON.stringify({ ...JSON.parse(good), x })]) {
      writeFileSync(file(), text);
      await expect(ClearanceSigner.open(folder, { issuer: ISSUER })).rejects.toThrow(/is not the Ed25519 key/);
    }
    writeFileSync(file(), good);
    writeFileSync(join(folder, 'mine.jwk'), good, { mode: 0o600 });
    await expect(ClearanceSigner.open(folder, { issuer: ISSUER })).rejects.toThrow(/mine\.jwk is not the Ed25519 key/);
  });
});
