import { Body, Controller, Get, Inject, Param, Post, Put, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answering } from '../edge/answers.js';
import { type Asked, Asks } from '../edge/asked.js';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { IdPipe } from '../edge/ids.js';
import { valid } from '../edge/valid.js';
import { Activate } from './activate.js';
import { ActivationBody, SettingsBody } from './bodies.js';
import { ChangeSettings } from './change-settings.js';
import { ReadMarketplace } from './read-marketplace.js';
import { MarketplaceView } from './view.js';

const ID = new IdPipe('marketplace');
const ApiId = () => ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } });

@ApiTags('marketplaces')
@Controller('marketplaces')
export class MarketplacesController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get(':id')
  @ApiCall('marketplaces.read', {
    summary: 'Your own marketplace: its settings and what is in force',
    answers: MarketplaceView,
    problems: ['not-found'],
  })
  @ApiId()
  read(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<MarketplaceView> {
    return this.queries.execute(new ReadMarketplace(caller, id));
  }

  @Put(':id/settings')
  @ApiCall('marketplaces.change-settings', {
    summary: 'Changes settings; what is left out stays',
    answers: MarketplaceView,
    problems: ['malformed-body', 'invalid-fields', 'not-found', 'too-large', 'unsupported-media-type'],
  })
  @ApiId()
  @ApiBody({ type: SettingsBody })
  async change(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Body(valid(SettingsBody)) body: SettingsBody,
  ): Promise<MarketplaceView> {
    await this.commands.execute(new ChangeSettings(caller, id, body));
    return this.queries.execute(new ReadMarketplace(caller, id));
  }

  @Post(':id/activations')
  @ApiCall('marketplaces.activate', {
    summary: 'Puts drafted documents in force',
    about:
      'From the answer on every verdict under another document is stale: nothing is paid on it, and everything open is judged again.',
    answers: MarketplaceView,
    status: 201,
    idempotent: true,
    problems: [
      'malformed-body',
      'invalid-fields',
      'invalid-document',
      'not-found',
      'retired',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiId()
  @ApiBody({ type: ActivationBody })
  async activate(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Body(valid(ActivationBody)) body: ActivationBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MarketplaceView> {
    const done = await this.commands.execute(new Activate(caller, id, body, asked));
    answering(reply, done, { status: 201 });
    return this.queries.execute(new ReadMarketplace(caller, id));
  }
}
