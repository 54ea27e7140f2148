import { createLocalJWKSet, type JWTVerifyOptions, jwtVerify } from 'jose';
import { id } from '#domain/testing';
import { digestOf } from '#kernel';
import { CLEARANCE_TYPE, type ClearanceSigner } from '../signing/clearance-signer.js';

/** What the gate saw of a payable case, and what its clearance is signed for. */

export const ISSUER = 'https://holdfast.example';
export const AUDIENCE = id(901);
const AT = '2026-03-01T12:00:00.750Z';
const PAY_BEFORE = '2026-03-01T12:04:59.900Z';
export const CLEARANCE = {
  reward: id(1),
  bounty: id(2),
  submission: id(3),
  payee: 'creator-1',
  amount: 12_500,
  currency: 'USD',
  inputDigests: { bounty: digestOf('b'), submission: digestOf('s') },
  policyDigest: digestOf('policy'),
  registryDigest: digestOf('registry'),
  engineDigest: digestOf('engine'),
  consents: [{ id: id(4), revision: 1 }],
  revisions: { bounty: 3, submission: 4, marketplace: 5 },
  at: AT,
};
export const FOR = { payout: id(5), audience: AUDIENCE, notAfter: PAY_BEFORE };

/** What a payout system does: nothing but a stock library and the JWKS. */
export async function verifiedBy(signer: ClearanceSigner, jws: string, expected: JWTVerifyOptions = {}) {
  const jwks = createLocalJWKSet(JSON.parse(JSON.stringify(await signer.jwks())));
  const currentDate = new Date('2026-03-01T12:01:00.000Z');
  return jwtVerify(jws, jwks, { issuer: ISSUER, audience: AUDIENCE, typ: CLEARANCE_TYPE, currentDate, ...expected });
}
