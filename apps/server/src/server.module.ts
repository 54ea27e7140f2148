import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { BountiesModule } from './bounties/bounties.module.js';
import { CoreModule } from './core.module.js';
import { AccessGuard } from './edge/access.guard.js';
import { ProblemFilter } from './edge/problem-filter.js';
import type { ServerParts } from './start/server.js';

/** One module for each room. */
const ROOMS = [BountiesModule];

@Module({})
export class ServerModule {
  static with(parts: ServerParts): DynamicModule {
    return {
      module: ServerModule,
      imports: [CqrsModule.forRoot(), CoreModule.with(parts), ...ROOMS],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
