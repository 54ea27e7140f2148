import { domainFoldings, type Folding } from '#domain';
import { requestDecider } from '#kernel';
import { processInstance } from '#subscriptions';

/** What each kind of stream in the log folds by, the domain's and our own, by category. */
export const FOLDINGS: ReadonlyMap<string, Folding> = new Map(
  [...domainFoldings, ...([requestDecider, processInstance] as readonly unknown[] as readonly Folding[])].map(
    (folding) => [folding.category, folding],
  ),
);
