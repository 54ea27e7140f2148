import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { streamName } from '#kernel';
import { InvalidAsOf, parseAsOf, readHistory, type Until } from '#runtime';
import type { CallerIdentity } from '../edge/caller.js';
import { mayCall } from '../edge/calls.js';
import { Desk } from '../edge/desk.js';
import { notFound, Problem } from '../edge/problem.js';
import { type HistoryView, historyView } from './view.js';

/** Everything that happened to one thing, up to a place, and how it stood there. */
export class ReadHistory extends Query<HistoryView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly category: 'bounty' | 'submission' | 'reward',
    readonly id: string,
    readonly asOf?: string,
  ) {
    super();
  }
}

@QueryHandler(ReadHistory)
export class ReadHistoryHandler implements IQueryHandler<ReadHistory> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, category, id, asOf }: ReadHistory): Promise<HistoryView> {
    const { store } = this.desk.holdfast;
    const until = placeIn(store.epoch, asOf);
    const { marketplace, role } = caller;
    const history = await readHistory(store, streamName(category, id), until, { marketplace });
    if (!history) throw notFound(category);
    if (history.steps.length === 0) throw new Problem('not-found', `This ${category} did not exist yet at that place.`);
    // Who may rule needs the words that a ruling is about.
    return historyView(id, history, mayCall('bounties.rule', role));
  }
}

/** @throws Problem 422, InvalidToken */
function placeIn(epoch: string, asOf: string | undefined): Until | undefined {
  if (asOf === undefined) return undefined;
  try {
    return parseAsOf(epoch, asOf);
  } catch (error) {
    if (!(error instanceof InvalidAsOf)) throw error;
    throw new Problem('invalid-fields', 'Correct what errors lists, and send it again.', {
      errors: [{ field: 'asOf', detail: 'must be a revision, a token or a time as in 2027-01-31T12:00:00Z' }],
    });
  }
}
