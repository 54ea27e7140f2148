import { join } from 'node:path';
import { type JSONWebKeySet, SignJWT } from 'jose';
import type { Payout } from '#domain';
import type { Timestamp } from '#kernel';
import { addSigningKey, readSigningKey, type SigningKey, signingKeyFiles } from './signing-keys.js';

export interface SignerOptions {
  /** `iss`: the address by which payout systems know this deployment; asked for each time where it is known only later. */
  readonly issuer: string | (() => string);
}

export interface SignedFor {
  /** The payout's id: the `jti`. The same for every clearance of one payout, so that who keeps them pays once. */
  readonly payout: string;
  /** `aud`: the marketplace whose money it is. */
  readonly audience: string;
  /** `exp`: the payout's `payBefore`. */
  readonly notAfter: Timestamp;
}

/** RFC 8725, 3.11: so that no token signed for another purpose is taken for a clearance, nor the other way round. */
export const CLEARANCE_TYPE = 'payout-clearance+jwt';

/** The longest that a clearance is good for, in milliseconds. */
const LONGEST = 300_000;

/**
 * Signs what the gate saw, so that a payout system can check it without asking again. The newest key in the folder signs; the
 * public parts of all are in the JWKS. Keys added or removed by hand count from the next call on.
 */
export class ClearanceSigner {
  private constructor(
    private readonly folder: string,
    private readonly issuer: () => string,
    private files: readonly string[],
    private keys: readonly SigningKey[],
  ) {}

  /** Makes the first key where there is none. @throws KeysUnusable: with what was found and what to do */
  static async open(folder: string, { issuer }: SignerOptions): Promise<ClearanceSigner> {
    if (signingKeyFiles(folder).length === 0) await addSigningKey(folder);
    const files = signingKeyFiles(folder);
    return new ClearanceSigner(
      folder,
      typeof issuer === 'string' ? () => issuer : issuer,
      files,
      await readAll(folder, files),
    );
  }

  /**
   * A compact JWS (EdDSA). The same clearance under the same key gives the same text.
   * @throws RangeError for one that would be good for longer than five minutes
   */
  async sign(clearance: Payout['clearance'], { payout, audience, notAfter }: SignedFor): Promise<string> {
    if (!(Date.parse(notAfter) - Date.parse(clearance.at) <= LONGEST))
      throw new RangeError(`A clearance of ${clearance.at} cannot be good until ${notAfter}: that is over 5 minutes.`);
    const key = (await this.current()).at(-1);
    if (!key) throw new Error(`There is no signing key in ${this.folder} any more. Start again, and one is made.`);
    const { payee, amount, currency, bounty, submission, inputDigests, policyDigest } = clearance;
    return new SignJWT({ payee, amount, currency, bounty, submission, inputDigests, policyDigest })
      .setProtectedHeader({ alg: 'EdDSA', typ: CLEARANCE_TYPE, kid: key.kid })
      .setIssuer(this.issuer())
      .setAudience(audience)
      .setSubject(clearance.reward)
      .setJti(payout)
      .setIssuedAt(seconds(clearance.at))
      .setExpirationTime(seconds(notAfter))
      .sign(key.privateKey);
  }

  /** The public part of every key in the folder, the newest first. */
  async jwks(): Promise<JSONWebKeySet> {
    return { keys: (await this.current()).map(({ publicJwk }) => publicJwk).toReversed() };
  }

  /** A file's name says which key is in it, so the names say whether anything has changed. */
  private async current(): Promise<readonly SigningKey[]> {
    const files = signingKeyFiles(this.folder);
    if (files.join() !== this.files.join()) {
      this.keys = await readAll(this.folder, files);
      this.files = files;
    }
    return this.keys;
  }
}

function readAll(folder: string, files: readonly string[]): Promise<SigningKey[]> {
  return Promise.all(files.map((file) => readSigningKey(join(folder, file))));
}

/** Rounded down: never good for longer than the gate said. */
function seconds(at: Timestamp): number {
  return Math.floor(Date.parse(at) / 1_000);
}
