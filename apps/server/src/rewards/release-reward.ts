import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { releaseReward } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

/** Lifts the hold that a person placed, and no other. */
export class ReleaseReward extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly reward: string,
  ) {
    super();
  }
}

@CommandHandler(ReleaseReward)
export class ReleaseRewardHandler implements ICommandHandler<ReleaseReward> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, reward }: ReleaseReward) {
    return this.desk.do(caller, releaseReward(reward));
  }
}
