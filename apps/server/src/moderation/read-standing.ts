import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Target } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { type StandingView, viewStanding } from './standing-view.js';

export class ReadStanding extends Query<StandingView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly target: Target,
  ) {
    super();
  }
}

@QueryHandler(ReadStanding)
export class ReadStandingHandler implements IQueryHandler<ReadStanding> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, target }: ReadStanding): Promise<StandingView> {
    return this.desk.look(caller, (tx) => viewStanding(tx, target));
  }
}
