import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Desk } from './edge/desk.js';
import { Verdicts } from './edge/verdicts.js';
import { PARTS, type ServerParts } from './parts.js';

/** What every room builds on: the deployment that this process holds open. */
@Global()
@Module({})
class CoreModule {}

export function coreModule(parts: ServerParts): DynamicModule {
  const { holdfast } = parts;
  return {
    module: CoreModule,
    providers: [
      { provide: PARTS, useValue: parts },
      { provide: Desk, useValue: new Desk(holdfast) },
      { provide: Verdicts, useValue: new Verdicts(holdfast.store.undecrypted) },
    ],
    exports: [PARTS, Desk, Verdicts],
  };
}
