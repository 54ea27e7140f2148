import type { IdempotentRequest, JsonValue, Transaction } from '#kernel';
import type { Operation } from '#operations';
import type { Holdfast } from '#runtime';
import { type CallerIdentity, contextOf } from './caller.js';
import { problemOf } from './problem.js';

export interface Done<R> {
  readonly value: R;
  /** An earlier request with the same idempotency key had done it. */
  readonly replayed: boolean;
}

/** Runs operations for callers: within their marketplace, in their name, a refusal as a problem. */
export class Desk {
  constructor(readonly holdfast: Holdfast) {}

  /** @throws Problem */
  async do<R extends JsonValue | undefined>(
    caller: CallerIdentity,
    operation: Operation<R>,
    { request }: { readonly request?: IdempotentRequest } = {},
  ): Promise<Done<R>> {
    const answer = await this.holdfast.runner.run({ ...contextOf(caller), request }, operation);
    if (!answer.ok) throw problemOf(answer.refusal);
    return { value: answer.value, replayed: answer.replayed };
  }

  /** Looks things up at one moment of the log; appends nothing. What it returns goes nowhere but to the caller. @throws Problem */
  async look<R>(caller: CallerIdentity, look: (tx: Transaction) => Promise<R>): Promise<R> {
    let found: { readonly value: R } | undefined;
    const answer = await this.holdfast.runner.run(contextOf(caller), async (tx) => {
      found = { value: await look(tx) };
      return undefined;
    });
    if (!answer.ok) throw problemOf(answer.refusal);
    if (!found) throw new Error('a look-up ended without having looked');
    return found.value;
  }
}
