import { Module } from '@nestjs/common';
import { ConfirmPayoutHandler } from './confirm-payout.js';
import { ListPayoutsHandler } from './list-payouts.js';
import { PayoutIndex } from './payout-index.js';
import { PayoutsController } from './payouts.controller.js';
import { ReadPayoutHandler } from './read-payout.js';
import { ReadStartedHandler } from './read-started.js';
import { SettlePayoutHandler } from './settle-payout.js';
import { StartPayoutHandler } from './start-payout.js';
import { StartingController } from './starting.controller.js';

/** The gate over HTTP: starting, confirming and settling payouts. */
@Module({
  controllers: [StartingController, PayoutsController],
  providers: [
    PayoutIndex,
    StartPayoutHandler,
    ConfirmPayoutHandler,
    SettlePayoutHandler,
    ReadStartedHandler,
    ReadPayoutHandler,
    ListPayoutsHandler,
  ],
})
export class PayoutsModule {}
