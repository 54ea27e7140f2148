import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { IdPipe } from '../edge/ids.js';
import { ApiListQuery } from '../edge/list-query.js';
import { valid } from '../edge/valid.js';
import { PayoutListQuery, SettlementBody } from './bodies.js';
import { ConfirmPayout } from './confirm-payout.js';
import { ListPayouts } from './list-payouts.js';
import { ReadPayout } from './read-payout.js';
import { SettlePayout } from './settle-payout.js';
import { DatedPayoutView, PayoutPage } from './view.js';

const ID = new IdPipe('payout');
const ApiId = () => ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } });

@ApiTags('payouts')
@Controller('payouts')
export class PayoutsController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiCall('payouts.list', {
    summary: 'Payouts, oldest first: what has been open longest comes first',
    about: 'For reconciliation. It may lag behind by moments.',
    answers: PayoutPage,
    problems: ['invalid-fields', 'invalid-cursor'],
  })
  @ApiListQuery(PayoutListQuery)
  list(@Caller() caller: CallerIdentity, @Query(valid(PayoutListQuery)) query: PayoutListQuery): Promise<PayoutPage> {
    return this.queries.execute(new ListPayouts(caller, query));
  }

  @Get(':id')
  @ApiCall('payouts.read', {
    summary: 'One payout, as it stands now',
    about: 'Its times and the provider’s reference may lag behind by moments.',
    answers: DatedPayoutView,
    problems: ['not-found'],
  })
  @ApiId()
  read(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<DatedPayoutView> {
    return this.queries.execute(new ReadPayout(caller, id));
  }

  @Post(':id/confirmation')
  @ApiCall('payouts.confirm', {
    summary: 'Asks the gate again, right before the money leaves',
    about: 'Pay on 200 and on nothing else. Ask again when the answer was lost: something may have come between.',
    answers: DatedPayoutView,
    problems: ['not-found', 'not-cleared', 'payout-closed', 'payout-lapsed'],
  })
  @ApiId()
  async confirm(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<DatedPayoutView> {
    await this.commands.execute(new ConfirmPayout(caller, id));
    return this.queries.execute(new ReadPayout(caller, id));
  }

  @Post(':id/settlement')
  @ApiCall('payouts.settle', {
    summary: 'Says what became of the money',
    about: 'A fact: recorded whatever the policy says by now. A failed payout can be followed by another.',
    answers: DatedPayoutView,
    problems: ['malformed-body', 'invalid-fields', 'not-found', 'payout-closed', 'too-large', 'unsupported-media-type'],
  })
  @ApiId()
  @ApiBody({ type: SettlementBody })
  async settle(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Body(valid(SettlementBody)) body: SettlementBody,
  ): Promise<DatedPayoutView> {
    await this.commands.execute(new SettlePayout(caller, id, body));
    return this.queries.execute(new ReadPayout(caller, id));
  }
}
