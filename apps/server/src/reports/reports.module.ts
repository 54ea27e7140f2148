import { Module } from '@nestjs/common';
import { FollowReportHandler } from './follow-report.js';
import { MakeReportHandler } from './make-report.js';
import { ReportLimits } from './report-limits.js';
import { ReportsController } from './reports.controller.js';

/** Reports by people without an account. */
@Module({
  controllers: [ReportsController],
  providers: [ReportLimits, MakeReportHandler, FollowReportHandler],
})
export class ReportsModule {}
