import { Body, Controller, Inject, Ip, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { ApiCall } from '../edge/describe.js';
import { valid } from '../edge/valid.js';
import { ReceiptBody, ReceiptView, ReportBody, ReportStatusView } from './bodies.js';
import { FollowReport } from './follow-report.js';
import { MakeReport } from './make-report.js';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiCall('reports.make', {
    summary: 'Reports a bounty or delivery that depicts someone',
    about:
      'From the answer on nothing of it is paid until a person has decided. Neither its poster nor its frontend learns who reported it or what was said. Every report counts by itself: it takes no Idempotency-Key, since nothing that could confirm a guess about its text is kept.',
    answers: ReceiptView,
    status: 201,
    problems: ['malformed-body', 'invalid-fields', 'not-found', 'too-large', 'unsupported-media-type'],
  })
  @ApiBody({ type: ReportBody })
  async make(@Ip() address: string, @Body(valid(ReportBody)) body: ReportBody): Promise<ReceiptView> {
    return { receipt: await this.commands.execute(new MakeReport(body, address)) };
  }

  @Post('status')
  @ApiCall('reports.follow', {
    summary: 'What became of a report',
    about: 'The receipt goes into the body, so that it is in no address and no log.',
    answers: ReportStatusView,
    problems: ['malformed-body', 'invalid-fields', 'not-found', 'too-large', 'unsupported-media-type'],
  })
  @ApiBody({ type: ReceiptBody })
  follow(@Body(valid(ReceiptBody)) { receipt }: ReceiptBody): Promise<ReportStatusView> {
    return this.queries.execute(new FollowReport(receipt));
  }
}
