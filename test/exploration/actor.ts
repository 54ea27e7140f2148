import type { Bounty, Consent, Reward, Submission } from '#domain';
import type { JsonValue } from '#kernel';
import type { Operation, Role } from '#operations';
import type { Base } from './base.js';

/** What an actor can look up before it asks for something. */
export class View {
  constructor(private readonly base: Base) {}

  bounty(id: string): Bounty | undefined {
    return this.base.folds.get(`bounty-${id}`) as Bounty | undefined;
  }
  submission(id: string): Submission | undefined {
    return this.base.folds.get(`submission-${id}`) as Submission | undefined;
  }
  reward(id: string): Reward | undefined {
    return this.base.folds.get(`reward-${id}`) as Reward | undefined;
  }
  consent(id: string): Consent | undefined {
    return this.base.folds.get(`consent-${id}`) as Consent | undefined;
  }
  /** The case that was judged first on a stream: what someone has before them who looked long ago. */
  firstInput(stream: string): string | undefined {
    const screened = this.base.streams.get(stream)?.find((event) => event.type.endsWith('.screened.v1'));
    return (screened?.data as { verdict?: { inputDigest: string } } | undefined)?.verdict?.inputDigest;
  }
  get now(): string {
    return this.base.now;
  }
}

/** One thing that an actor may do. It tries at any time; what is refused, or changes nothing, has not been done. */
export interface Action {
  /** In words, to follow the actor's name: `starts a payout with reference a`. */
  readonly says: string;
  /** How often it may succeed. Default 1. */
  readonly times?: number;
  /** Actions of the same actor that must have succeeded before. */
  readonly after?: readonly string[];
  /** Actions of the same actor that it replaces: done one of them, this one is not done. */
  readonly unless?: readonly string[];
  /** Asked with an idempotency key. */
  readonly keyed?: boolean;
  /** Asking again, at any later moment, must change nothing. Always so where it is keyed. */
  readonly repeatable?: boolean;
  /** Nothing where the actor sees no reason to ask. */
  ask(see: View): Operation<JsonValue | undefined> | undefined;
}

export interface Actor {
  readonly name: string;
  readonly role: Role;
  /** Its id in the log; its name when absent. Two actors with one id and one key are one caller who asks twice. */
  readonly id?: string;
  readonly actions: Readonly<Record<string, Action>>;
}
