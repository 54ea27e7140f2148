import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { digestOfText } from '#kernel';
import { ANYONE, report } from '#operations';
import { marketplaceId } from '#runtime';
import { Desk } from '../edge/desk.js';
import { UUID } from '../edge/ids.js';
import { Problem, problemOf } from '../edge/problem.js';
import type { ReportBody } from './bodies.js';
import { mintReceiptSecret, receiptToken } from './receipt.js';
import { ReportLimits } from './report-limits.js';

/** Someone without an account reports something; the answer is a receipt. Nothing of who they are goes on from here. */
export class MakeReport extends Command<string> {
  constructor(
    readonly body: ReportBody,
    /** Counted, in memory, and kept nowhere. */
    readonly address: string,
  ) {
    super();
  }
}

@CommandHandler(MakeReport)
export class MakeReportHandler implements ICommandHandler<MakeReport> {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(ReportLimits) private readonly limits: ReportLimits,
  ) {}

  execute({ body, address }: MakeReport): Promise<string> {
    const marketplace = UUID.test(body.marketplace) ? body.marketplace : marketplaceId(body.marketplace);
    const { kind, id } = body.target;
    return this.limits.within(address, `${marketplace} ${kind} ${id}`, () => this.make(marketplace, body));
  }

  private async make(marketplace: string, { target, relation, explanation, contact }: ReportBody): Promise<string> {
    const secret = mintReceiptSecret();
    const { kind, id } = target;
    const said = { relation, explanation, contact, goodFaith: true as const, receiptHash: digestOfText(secret) };
    const answer = await this.desk.holdfast.runner.run(
      { actor: ANYONE, marketplace },
      report({ target: { kind, id }, ...said }),
    );
    if (answer.ok) return receiptToken({ marketplace, case: answer.value.case, secret });
    if (answer.refusal.code === 'not-found') throw new Problem('not-found', NOTHING_THERE);
    throw problemOf(answer.refusal);
  }
}

/** The same whether the marketplace or what is in it is missing. */
const NOTHING_THERE = 'There is nothing there to report. Check the marketplace, and the kind and id of what you saw.';
