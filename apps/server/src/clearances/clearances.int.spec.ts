import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { base64url, createLocalJWKSet, createRemoteJWKSet, type JWTVerifyOptions, jwtVerify } from 'jose';
import { type Awarded, anAwardedReward } from '../testing/awarded.js';
import { openService, type Service } from '../testing/service.js';

let service: Service;
let awarded: Awarded;
// biome-ignore lint/suspicious/noExplicitAny: what came over the wire
let payout: any;
beforeAll(async () => {
  service = await openService();
  awarded = await anAwardedReward(service);
  payout = (await service.call('payout', 'POST', `/v1/rewards/${awarded.reward}/payouts`, { reference: 'signed' }))
    .body;
});
afterAll(() => service.close());

/** What a payout system does: a stock library, the keys as served, and its own marketplace. */
const verify = (jws: string, otherwise: JWTVerifyOptions = {}) =>
  jwtVerify(jws, createRemoteJWKSet(new URL('/.well-known/jwks.json', service.url)), {
    issuer: service.url,
    audience: service.marketplace,
    algorithms: ['EdDSA'],
    typ: 'payout-clearance+jwt',
    ...otherwise,
  });

describe('A clearance from the answer', () => {
  it('is verified with a stock library and the keys as served, and says what was cleared', async () => {
    const { payload } = await verify(payout.clearance);
    expect(payload).toMatchObject({
      iss: service.url,
      aud: service.marketplace,
      sub: awarded.reward,
      jti: payout.id,
      payee: 'creator-1',
      amount: 5000,
      currency: 'USD',
      bounty: awarded.bounty,
      submission: awarded.submission,
    });
    expect(payload.exp).toBe(Math.floor(Date.parse(payout.payBefore) / 1000));
  });

  it.each([
    ['payee', 'creator-2'],
    ['amount', 500_000],
    ['exp', 4_000_000_000],
  ])('fails when its %s was altered', async (claim, value) => {
    const [header, payload = '', signature] = payout.clearance.split('.');
    const claims = { ...JSON.parse(Buffer.from(base64url.decode(payload)).toString()), [claim]: value };
    const altered = [header, base64url.encode(JSON.stringify(claims)), signature].join('.');
    await expect(verify(altered)).rejects.toMatchObject({ code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' });
  });

  it('fails when it has expired', async () => {
    const currentDate = new Date(Date.parse(payout.payBefore) + 1000);
    await expect(verify(payout.clearance, { currentDate })).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
  });

  it('fails for another marketplace, another issuer, and under the keys of another deployment', async () => {
    await expect(verify(payout.clearance, { audience: 'elsewhere' })).rejects.toMatchObject({ claim: 'aud' });
    await expect(verify(payout.clearance, { issuer: 'https://elsewhere.example' })).rejects.toMatchObject({
      claim: 'iss',
    });
    const other = await openService();
    const { body } = await other.call(undefined, 'GET', '/.well-known/jwks.json');
    await other.close();
    await expect(jwtVerify(payout.clearance, createLocalJWKSet(body))).rejects.toMatchObject({
      code: 'ERR_JWKS_NO_MATCHING_KEY',
    });
  });

  it('the keys are served to anyone, without their private part', async () => {
    const { status, body } = await service.call(undefined, 'GET', '/.well-known/jwks.json');
    expect(status).toBe(200);
    for (const key of body.keys) expect(Object.keys(key).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  });
});

it('a service with a public address signs in its name, wherever it listens', async () => {
  const PUBLIC = 'https://gate.example/holdfast';
  const behindProxy = await openService({ HOLDFAST_PUBLIC_URL: PUBLIC });
  try {
    const { reward } = await anAwardedReward(behindProxy);
    const started = await behindProxy.call('payout', 'POST', `/v1/rewards/${reward}/payouts`, { reference: 'public' });
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', behindProxy.url));
    const of = { audience: behindProxy.marketplace, algorithms: ['EdDSA'], typ: 'payout-clearance+jwt' };
    const { payload } = await jwtVerify(started.body.clearance, keys, { ...of, issuer: PUBLIC });
    expect([payload.iss, payload.jti, payload.sub]).toEqual([PUBLIC, started.body.id, reward]);
    const listening = jwtVerify(started.body.clearance, keys, { ...of, issuer: behindProxy.url });
    await expect(listening).rejects.toMatchObject({ claim: 'iss' });
  } finally {
    await behindProxy.close();
  }
});
