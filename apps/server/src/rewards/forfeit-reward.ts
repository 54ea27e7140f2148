import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { forfeitReward } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

/** Keeps a reward from the benefactor of a bounty that a person has finally blocked. */
export class ForfeitReward extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly reward: string,
    readonly reason: string,
  ) {
    super();
  }
}

@CommandHandler(ForfeitReward)
export class ForfeitRewardHandler implements ICommandHandler<ForfeitReward> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, reward, reason }: ForfeitReward) {
    return this.desk.do(caller, forfeitReward({ reward, reason }));
  }
}
