import { Module } from '@nestjs/common';
import { HistoryController } from './history.controller.js';
import { ReadHistoryHandler } from './read-history.js';

/** The story of one bounty, submission or reward, and how it stood at any place of it. */
@Module({ controllers: [HistoryController], providers: [ReadHistoryHandler] })
export class HistoryModule {}
