import { timingSafeEqual } from 'node:crypto';
import { type AccessKeyEvent, type AccessKeyState, accessKey, type KeyRole } from '#domain';
import { type Digest, digestOfText, type Log, streamName } from '#kernel';
import { mintKey, parseKeyToken } from './key-token.js';

/** Who a token speaks for. */
export interface Authenticated {
  readonly keyId: string;
  readonly marketplace: string;
  readonly role: KeyRole;
  /** The actor's id of everything that is done with the key. */
  readonly subject: string;
  readonly name: string;
}

interface Folded {
  readonly revision: number;
  readonly state: AccessKeyState;
  readonly marketplace: string;
}

const NOTHING: Folded = { revision: -1, state: undefined, marketplace: '' };

/** What stands in where there is no such key, so that it takes the same steps: an id without a stream, a hash nobody can meet. */
const NOBODY = { id: '00000000-0000-0000-0000-000000000000', secret: '' };
const UNMET = mintKey().secretHash;

/**
 * Lets callers in. The log says what a key is; its state is remembered, and newer events are looked for at every call, so that
 * revoking a key takes effect at once, whoever revokes it.
 */
export class KeyDesk {
  /** Only of keys that exist: guesses leave nothing behind. */
  private readonly known = new Map<string, Folded>();

  constructor(private readonly store: Pick<Log, 'readStream'>) {}

  /** Nothing for a token that is malformed, unknown, wrong or revoked, without saying which. */
  async authenticate(token: string): Promise<Authenticated | undefined> {
    const { id, secret } = parseKeyToken(token) ?? NOBODY;
    const { state, marketplace } = await this.fold(id);
    const secretFits = equal(digestOfText(secret), state?.secretHash ?? UNMET);
    if (!secretFits || !state || state.revoked) return undefined;
    const { role, subject, name } = state;
    return { keyId: id, marketplace, role, subject, name };
  }

  private async fold(id: string): Promise<Folded> {
    let folded = this.known.get(id) ?? NOTHING;
    const stream = streamName(accessKey.category, id);
    for await (const event of this.store.readStream(stream, { from: folded.revision + 1 })) {
      const state = accessKey.evolve(folded.state, event as unknown as AccessKeyEvent);
      folded = { revision: event.revision, state, marketplace: event.metadata.marketplace };
      this.known.set(id, folded);
    }
    return folded;
  }
}

function equal(a: Digest, b: Digest): boolean {
  return timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
