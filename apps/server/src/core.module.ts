import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Desk } from './edge/desk.js';
import type { ServerParts } from './start/server.js';
import { Verdicts } from './edge/verdicts.js';

/** The parts that this process was put together from: settings, version, log. */
export const PARTS = Symbol('parts');

/** What every room builds on: the deployment that this process holds open. */
@Global()
@Module({})
export class CoreModule {
  static with(parts: ServerParts): DynamicModule {
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
}
