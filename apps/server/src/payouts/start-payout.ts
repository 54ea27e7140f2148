import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { startPayout } from '#enforcement';
import { findReward, type Operation } from '#operations';
import { type Asked, onceOnly } from '../edge/asked.js';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import type { StartPayoutBody } from './bodies.js';

/** Asks the gate. A reference that named a payout before names that one again, as an idempotency key would. */
export class StartPayout extends Command<Done<string>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly reward: string,
    readonly body: StartPayoutBody,
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(StartPayout)
export class StartPayoutHandler implements ICommandHandler<StartPayout> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, reward, body, asked }: StartPayout): Promise<Done<string>> {
    const { reference } = body;
    const request = onceOnly('POST /v1/rewards/{id}/payouts', caller.subject, asked, { reward, reference });
    const { value, replayed } = await this.desk.do(caller, startOrKnown(reward, reference), request);
    return { value: value.payout, replayed: replayed || value.known };
  }
}

function startOrKnown(reward: string, reference: string): Operation<{ payout: string; known: boolean }> {
  return async (tx) => {
    const { payouts } = (await findReward(tx, reward)).state;
    const known = payouts.some((payout) => payout.reference === reference);
    const { payout } = await startPayout({ reward, reference })(tx);
    return { payout, known };
  };
}
