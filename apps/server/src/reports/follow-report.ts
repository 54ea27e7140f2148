import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { digestOfText } from '#kernel';
import { ANYONE, reportStatus } from '#operations';
import { Desk } from '../edge/desk.js';
import { Problem, problemOf } from '../edge/problem.js';
import type { ReportStatusView } from './bodies.js';
import { parseReceipt } from './receipt.js';

/** What became of a report, for whoever has its receipt. */
export class FollowReport extends Query<ReportStatusView> {
  constructor(readonly receipt: string) {
    super();
  }
}

@QueryHandler(FollowReport)
export class FollowReportHandler implements IQueryHandler<FollowReport> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ receipt }: FollowReport): Promise<ReportStatusView> {
    const known = parseReceipt(receipt);
    if (!known) throw noSuchReport();
    const answer = await this.desk.holdfast.runner.run(
      { actor: ANYONE, marketplace: known.marketplace },
      reportStatus({ case: known.case, receiptHash: digestOfText(known.secret) }),
    );
    if (!answer.ok && answer.refusal.code === 'not-found') throw noSuchReport();
    if (!answer.ok) throw problemOf(answer.refusal);
    const { state, openedAt, decidedAt } = answer.value;
    return { state, openedAt, ...(decidedAt !== null && { decidedAt }) };
  }
}

function noSuchReport(): Problem {
  return new Problem('not-found', 'There is no report with this receipt. Send it exactly as it was given.');
}
