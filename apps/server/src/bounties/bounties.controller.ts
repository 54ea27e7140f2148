import { Body, Controller, Get, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answering } from '../edge/answers.js';
import { type Asked, Asks, demandVersion } from '../edge/asked.js';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { IdPipe } from '../edge/ids.js';
import { ApiListQuery } from '../edge/list-query.js';
import { valid } from '../edge/valid.js';
import { BountyListQuery, EditBountyBody, PostBountyBody } from './bodies.js';
import { EditBounty } from './edit-bounty.js';
import { ListBounties } from './list-bounties.js';
import { PostBounty } from './post-bounty.js';
import { ReadBounty } from './read-bounty.js';
import { BountyPage, BountyView } from './view.js';
import { WithdrawBounty } from './withdraw-bounty.js';

const ID = new IdPipe('bounty');
const ApiId = () => ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } });

@ApiTags('bounties')
@Controller('bounties')
export class BountiesController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiCall('bounties.post', {
    summary: 'Posts a bounty and waits for its verdict',
    about: 'Answers 201 with the verdict, or 202 when it is not there within `Prefer: wait`: then look at `Location`.',
    answers: BountyView,
    status: 201,
    also: { 202: 'Posted; the verdict is still to come' },
    idempotent: true,
    waits: true,
    problems: [
      'malformed-body',
      'invalid-fields',
      'not-found',
      'already-expired',
      'invalid-amount',
      'foreign-currency',
      'subject-erased',
      'budget-exhausted',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiBody({ type: PostBountyBody })
  async post(
    @Caller() caller: CallerIdentity,
    @Body(valid(PostBountyBody)) body: PostBountyBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BountyView> {
    const done = await this.commands.execute(new PostBounty(caller, body, asked));
    const { bounty } = done.value;
    const view = await this.queries.execute(new ReadBounty(caller, bounty, asked.waitMs));
    const status = view.state === 'pending' ? 202 : 201;
    answering(reply, done, { status, version: view.version, location: `/v1/bounties/${bounty}` });
    return view;
  }

  @Get()
  @ApiCall('bounties.list', {
    summary: 'Bounties, newest first',
    about: 'Without their text. It may lag behind by moments.',
    answers: BountyPage,
    problems: ['invalid-fields', 'invalid-cursor'],
  })
  @ApiListQuery(BountyListQuery)
  list(@Caller() caller: CallerIdentity, @Query(valid(BountyListQuery)) query: BountyListQuery): Promise<BountyPage> {
    return this.queries.execute(new ListBounties(caller, query));
  }

  @Get(':id')
  @ApiCall('bounties.read', { summary: 'One bounty, as it stands now', answers: BountyView, problems: ['not-found'] })
  @ApiId()
  async read(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BountyView> {
    const view = await this.queries.execute(new ReadBounty(caller, id));
    answering(reply, { replayed: false }, { version: view.version });
    return view;
  }

  @Put(':id')
  @ApiCall('bounties.edit', {
    summary: 'Edits a bounty: it is judged again',
    about: 'The old verdict is void at once. Refused while an award freezes the bounty.',
    answers: BountyView,
    also: { 202: 'Edited; the verdict is still to come' },
    waits: true,
    versioned: true,
    problems: [
      'malformed-body',
      'invalid-fields',
      'not-found',
      'frozen',
      'bounty-closed',
      'subject-erased',
      'budget-exhausted',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiId()
  @ApiBody({ type: EditBountyBody })
  async edit(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Body(valid(EditBountyBody)) body: EditBountyBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BountyView> {
    await this.commands.execute(new EditBounty(caller, id, body, demandVersion(asked)));
    const view = await this.queries.execute(new ReadBounty(caller, id, asked.waitMs));
    answering(reply, { replayed: false }, { status: view.state === 'pending' ? 202 : 200, version: view.version });
    return view;
  }

  @Post(':id/withdrawal')
  @ApiCall('bounties.withdraw', {
    summary: 'Withdraws a bounty',
    answers: BountyView,
    problems: ['not-found', 'frozen', 'bounty-closed'],
  })
  @ApiId()
  async withdraw(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<BountyView> {
    await this.commands.execute(new WithdrawBounty(caller, id));
    return this.queries.execute(new ReadBounty(caller, id));
  }
}
