import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answering } from '../edge/answers.js';
import { type Asked, Asks } from '../edge/asked.js';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { IdPipe } from '../edge/ids.js';
import { ApiListQuery } from '../edge/list-query.js';
import { valid } from '../edge/valid.js';
import { CreateKeyBody, KeyListQuery } from './bodies.js';
import { CreateKey } from './create-key.js';
import { ListKeys } from './list-keys.js';
import { ReadKey } from './read-key.js';
import { RevokeKey } from './revoke-key.js';
import { KeyPage, KeyView, NewKeyView } from './view.js';

@ApiTags('keys')
@Controller('keys')
export class KeysController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiCall('keys.create', {
    summary: 'Makes a key and shows it, once',
    about:
      'Only a hash is kept. The answer to a repeated request has no `token`: if the first answer was lost, revoke this key and make another.',
    answers: NewKeyView,
    status: 201,
    idempotent: true,
    problems: ['malformed-body', 'invalid-fields', 'too-large', 'unsupported-media-type'],
  })
  @ApiBody({ type: CreateKeyBody })
  async create(
    @Caller() caller: CallerIdentity,
    @Body(valid(CreateKeyBody)) body: CreateKeyBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NewKeyView> {
    const done = await this.commands.execute(new CreateKey(caller, body, asked));
    const { key, token } = done.value;
    answering(reply, done, { status: 201 });
    return { ...(await this.queries.execute(new ReadKey(caller, key))), ...(token && { token }) };
  }

  @Get()
  @ApiCall('keys.list', {
    summary: 'Keys, oldest first',
    about: 'Without what would open anything. It may lag behind by moments.',
    answers: KeyPage,
    problems: ['invalid-fields', 'invalid-cursor'],
  })
  @ApiListQuery(KeyListQuery)
  list(@Caller() caller: CallerIdentity, @Query(valid(KeyListQuery)) query: KeyListQuery): Promise<KeyPage> {
    return this.queries.execute(new ListKeys(caller, query));
  }

  @Post(':id/revocation')
  @ApiCall('keys.revoke', {
    summary: 'Takes a key back, for good',
    about: 'From the next call on it opens nothing. Revoking it again does nothing.',
    answers: KeyView,
    problems: ['not-found'],
  })
  @ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } })
  async revoke(@Caller() caller: CallerIdentity, @Param('id', new IdPipe('key')) id: string): Promise<KeyView> {
    await this.commands.execute(new RevokeKey(caller, id));
    return this.queries.execute(new ReadKey(caller, id));
  }
}
