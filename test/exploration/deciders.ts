import {
  accessKey,
  bounty,
  caseFile,
  consent,
  marketplace,
  policyCatalogue,
  poster,
  registryCatalogue,
  reward,
  submission,
} from '#domain';
import { type Decider, type DomainEvent, requestDecider } from '#kernel';
import { processInstance } from '#subscriptions';

type AnyDecider = Pick<Decider<unknown, never, DomainEvent>, 'initial' | 'evolve'>;

/** The real folds, by category. */
export const DECIDERS: ReadonlyMap<string, AnyDecider> = new Map(
  [
    bounty,
    submission,
    reward,
    consent,
    marketplace,
    policyCatalogue,
    registryCatalogue,
    accessKey,
    caseFile,
    poster,
    requestDecider,
    processInstance,
  ].map((decider) => [decider.category, decider as unknown as AnyDecider]),
);
