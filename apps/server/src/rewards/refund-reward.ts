import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { refundReward } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

/** Gives back to the benefactor what cannot be paid any more. */
export class RefundReward extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly reward: string,
  ) {
    super();
  }
}

@CommandHandler(RefundReward)
export class RefundRewardHandler implements ICommandHandler<RefundReward> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, reward }: RefundReward) {
    return this.desk.do(caller, refundReward(reward));
  }
}
