import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { pledgeReward } from '#operations';
import { type Asked, onceOnly } from '../edge/asked.js';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import type { RewardBody } from '../views/reward-body.js';

/** Pledges a reward for a bounty, once for an idempotency key of its benefactor. */
export class PledgeReward extends Command<Done<{ reward: string }>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly bounty: string,
    readonly body: RewardBody,
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(PledgeReward)
export class PledgeRewardHandler implements ICommandHandler<PledgeReward> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, bounty, body, asked }: PledgeReward) {
    const { amount, currency, benefactor } = body;
    const pledge = { bounty, amount, currency, benefactor };
    return this.desk.do(
      caller,
      pledgeReward(pledge),
      onceOnly('POST /v1/bounties/{id}/rewards', benefactor, asked, pledge),
    );
  }
}
