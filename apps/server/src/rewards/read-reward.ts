import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { findReward } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { type RewardView, rewardView } from './view.js';

/** A reward as the log has it now. */
export class ReadReward extends Query<RewardView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly reward: string,
  ) {
    super();
  }
}

@QueryHandler(ReadReward)
export class ReadRewardHandler implements IQueryHandler<ReadReward> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, reward }: ReadReward): Promise<RewardView> {
    return this.desk.look(caller, async (tx) => rewardView((await findReward(tx, reward)).state));
  }
}
