import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { awardReward } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

/** Awards a reward to a submission; freezes both contents. */
export class AwardReward extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly reward: string,
    readonly submission: string,
  ) {
    super();
  }
}

@CommandHandler(AwardReward)
export class AwardRewardHandler implements ICommandHandler<AwardReward> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, reward, submission }: AwardReward) {
    return this.desk.do(caller, awardReward({ reward, submission }));
  }
}
