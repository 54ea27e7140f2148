import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { base64url, decodeProtectedHeader } from 'jose';
import { id } from '#domain/testing';
import { AUDIENCE, CLEARANCE, FOR, ISSUER, verifiedBy } from '../testing/clearance.js';
import { CLEARANCE_TYPE, ClearanceSigner } from './clearance-signer.js';

let root: string;
let folder: string;
let signer: ClearanceSigner;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'holdfast-signing-'));
  folder = join(root, 'signing');
  signer = await ClearanceSigner.open(folder, { issuer: ISSUER });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const verify = (jws: string, expected = {}) => verifiedBy(signer, jws, expected);

describe('a clearance', () => {
  it('is verified with nothing but a stock library and the JWKS', async () => {
    const { payload, protectedHeader } = await verify(await signer.sign(CLEARANCE, FOR));
    const [key] = (await signer.jwks()).keys;
    expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: CLEARANCE_TYPE, kid: key?.kid });
    expect(payload).toEqual({
      iss: ISSUER,
      aud: AUDIENCE,
      sub: CLEARANCE.reward,
      jti: FOR.payout,
      iat: 1_772_366_400,
      exp: 1_772_366_699,
      payee: 'creator-1',
      amount: 12_500,
      currency: 'USD',
      bounty: CLEARANCE.bounty,
      submission: CLEARANCE.submission,
      inputDigests: CLEARANCE.inputDigests,
      policyDigest: CLEARANCE.policyDigest,
    });
  });

  it('is the same text when it is asked for again', async () => {
    expect(await signer.sign(CLEARANCE, FOR)).toBe(await signer.sign(CLEARANCE, FOR));
  });

  it('has one jti for start and confirmation, so that who keeps them pays once', async () => {
    const start = await verify(await signer.sign(CLEARANCE, FOR));
    const confirmed = { ...CLEARANCE, at: '2026-03-01T12:03:00.000Z' };
    expect((await verify(await signer.sign(confirmed, FOR))).payload.jti).toBe(start.payload.jti);
  });

  it('is never good for longer than five minutes', async () => {
    for (const notAfter of ['2026-03-01T12:05:00.751Z', '2027-03-01T12:00:00.000Z', 'never'])
      await expect(signer.sign(CLEARANCE, { ...FOR, notAfter })).rejects.toThrow(RangeError);
  });
});

describe('no payout system takes', () => {
  it.each(['payee', 'amount', 'sub', 'exp'])('one whose %s was altered', async (claim) => {
    const [header, payload = '', signature] = (await signer.sign(CLEARANCE, FOR)).split('.');
    const claims = JSON.parse(Buffer.from(base64url.decode(payload)).toString());
    const altered = {
      ...claims,
      [claim]: claim === 'exp' ? claims.exp + 60 : claim === 'amount' ? 99_999 : 'creator-2',
    };
    const forged = [header, base64url.encode(JSON.stringify(altered)), signature].join('.');
    await expect(verify(forged)).rejects.toMatchObject({ code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' });
  });

  it('one without a signature', async () => {
    const [, payload] = (await signer.sign(CLEARANCE, FOR)).split('.');
    const header = base64url.encode(JSON.stringify({ alg: 'none', typ: CLEARANCE_TYPE }));
    await expect(verify(`${header}.${payload}.`)).rejects.toThrow();
  });

  it('one that has expired, to the second', async () => {
    const jws = await signer.sign(CLEARANCE, FOR);
    await verify(jws, { currentDate: new Date('2026-03-01T12:04:58.999Z') });
    const late = verify(jws, { currentDate: new Date('2026-03-01T12:04:59.000Z') });
    await expect(late).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
  });

  it('one signed by another deployment, also under our kid', async () => {
    const other = await ClearanceSigner.open(join(root, 'other'), { issuer: ISSUER });
    const jws = await other.sign(CLEARANCE, FOR);
    await expect(verify(jws)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    const header = decodeProtectedHeader(await signer.sign(CLEARANCE, FOR));
    const disguised = [base64url.encode(JSON.stringify(header)), ...jws.split('.').slice(1)].join('.');
    await expect(verify(disguised)).rejects.toMatchObject({ code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' });
  });

  it.each([
    ['from another issuer', { issuer: 'https://elsewhere.example' }],
    ['for another marketplace', { audience: id(902) }],
    ['for another purpose', { typ: 'JWT' }],
  ])('one %s', async (_, expected) => {
    await expect(verify(await signer.sign(CLEARANCE, FOR), expected)).rejects.toMatchObject({
      code: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    });
  });
});
