import { Module } from '@nestjs/common';
import { ClearancesController } from './clearances.controller.js';

/** The keys by which anyone can check what the gate signed. */
@Module({ controllers: [ClearancesController] })
export class ClearancesModule {}
