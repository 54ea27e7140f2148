import { type IdSource, randomIds } from './ids.js';
import { digestOf, type JsonValue } from './json.js';
import { type AppendResult, type Log, streamName, WrongExpectedRevision } from './log.js';
import { type Refusal, Refused } from './refusal.js';
import { type IdempotentRequest, requestDecider, requestId } from './request.js';
import { type Clock, systemClock } from './time.js';
import { NeededFromOutside, type StateCache, Transaction, type TransactionContext } from './transaction.js';

export interface CommandContext extends TransactionContext {
  /** With one, the effect and its record are one append: the same request again gives the same result and does nothing. */
  readonly request?: IdempotentRequest;
}

export type Answer<R> =
  | {
      readonly ok: true;
      readonly value: R;
      /** True when an earlier request with this key had done it. */
      readonly replayed: boolean;
      /** What was appended; absent when nothing needed to be. */
      readonly appended?: AppendResult;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** Too many others wrote to the same streams. Nothing was done; ask again. */
export class Contention extends Error {
  constructor(attempts: number) {
    super(`Others kept writing to the same streams; gave up after ${attempts} attempts. Nothing was done: try again.`);
    this.name = 'Contention';
  }
}

export interface RunnerOptions {
  readonly clock?: Clock;
  readonly ids?: IdSource;
  /** How often to decide again after a conflict before giving up. Default 100. */
  readonly maxAttempts?: number;
}

/** Loads, decides, appends; on a conflict reads and decides again. */
export class CommandRunner {
  private readonly clock: Clock;
  private readonly ids: IdSource;
  private readonly maxAttempts: number;
  private readonly cache: StateCache = new Map();

  constructor(
    private readonly log: Log,
    options: RunnerOptions = {},
  ) {
    this.clock = options.clock ?? systemClock;
    this.ids = options.ids ?? randomIds;
    this.maxAttempts = options.maxAttempts ?? 100;
  }

  /**
   * Runs `body` until its append meets the streams as it read them. `body` may run several times and must do nothing but
   * read and decide through its transaction.
   * @throws Contention; and whatever `body` or the store throws.
   */
  async run<R extends JsonValue | undefined>(
    context: CommandContext,
    body: (tx: Transaction) => Promise<R>,
  ): Promise<Answer<R>> {
    const { request, ...rest } = context;
    const id = request && requestId(context.marketplace, request);
    const identity = id ?? context.identity;
    const causation = id ? streamName(requestDecider.category, id) : context.causation;
    const brought = new Map<string, unknown>();
    for (let attempt = 0; attempt < this.maxAttempts; attempt++) {
      const tx = new Transaction(this.log, this.clock, this.ids, { ...rest, identity, causation }, this.cache, brought);
      try {
        const answer = request && id ? await this.once(tx, request, id, body) : await this.plain(tx, body);
        if (answer.replayed) return answer;
        const append = tx.request();
        if (!append) {
          if (await tx.isCurrent()) return answer;
          continue;
        }
        return { ...answer, appended: await this.log.append(append) };
      } catch (error) {
        if (error instanceof Refused) return { ok: false, refusal: error.refusal };
        if (error instanceof NeededFromOutside) brought.set(error.key, await error.fetch());
        else if (!(error instanceof WrongExpectedRevision)) throw error;
      }
    }
    throw new Contention(this.maxAttempts);
  }

  private async plain<R>(tx: Transaction, body: (tx: Transaction) => Promise<R>) {
    return { ok: true as const, value: await body(tx), replayed: false };
  }

  private async once<R extends JsonValue | undefined>(
    tx: Transaction,
    request: IdempotentRequest,
    id: string,
    body: (tx: Transaction) => Promise<R>,
  ) {
    const bodyDigest = digestOf(request.body);
    const { recorded } = (await tx.load(requestDecider, id)).state;
    if (recorded) {
      if (recorded.bodyDigest !== bodyDigest)
        tx.refuse(
          'idempotency-key-reused',
          'This idempotency key came before with another body. Send the same body, or choose a new key.',
        );
      return { ok: true as const, value: recorded.result as R, replayed: true };
    }
    const value = await body(tx);
    await tx.execute(requestDecider, id, { route: request.route, bodyDigest, result: value ?? null });
    return { ok: true as const, value, replayed: false };
  }
}
