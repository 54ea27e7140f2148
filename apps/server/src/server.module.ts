import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { BountiesModule } from './bounties/bounties.module.js';
import { ClearancesModule } from './clearances/clearances.module.js';
import { ConsentsModule } from './consents/consents.module.js';
import { coreModule } from './core.module.js';
import { AccessGuard } from './edge/access.guard.js';
import { ProblemFilter } from './edge/problem-filter.js';
import { HistoryModule } from './history/history.module.js';
import { KeysModule } from './keys/keys.module.js';
import { MarketplacesModule } from './marketplaces/marketplaces.module.js';
import { ModerationModule } from './moderation/moderation.module.js';
import type { ServerParts } from './parts.js';
import { PayoutsModule } from './payouts/payouts.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RewardsModule } from './rewards/rewards.module.js';
import { ServiceModule } from './service/service.module.js';
import { StreamModule } from './stream/stream.module.js';
import { SubmissionsModule } from './submissions/submissions.module.js';

/** One module for each room. */
const ROOMS = [
  BountiesModule,
  SubmissionsModule,
  RewardsModule,
  PayoutsModule,
  ClearancesModule,
  KeysModule,
  MarketplacesModule,
  ConsentsModule,
  ModerationModule,
  ServiceModule,
  StreamModule,
  ReportsModule,
  HistoryModule,
];

@Module({})
class ServerModule {}

export function serverModule(parts: ServerParts): DynamicModule {
  return {
    module: ServerModule,
    imports: [CqrsModule.forRoot(), coreModule(parts), ...ROOMS],
    providers: [
      { provide: APP_GUARD, useClass: AccessGuard },
      { provide: APP_FILTER, useClass: ProblemFilter },
    ],
  };
}
