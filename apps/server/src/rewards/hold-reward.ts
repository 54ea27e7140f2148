import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { holdReward } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

/** A person holds a reward: nothing is paid until a person releases it. */
export class HoldReward extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly reward: string,
  ) {
    super();
  }
}

@CommandHandler(HoldReward)
export class HoldRewardHandler implements ICommandHandler<HoldReward> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, reward }: HoldReward) {
    return this.desk.do(caller, holdReward(reward));
  }
}
