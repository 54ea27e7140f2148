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
import { ConsentListQuery, RecordConsentBody, VerifyConsentBody } from './bodies.js';
import { ListConsents } from './list-consents.js';
import { ReadConsent } from './read-consent.js';
import { RecordConsent } from './record-consent.js';
import { RevokeConsent } from './revoke-consent.js';
import { VerifyConsent } from './verify-consent.js';
import { ConsentPage, ConsentView } from './view.js';

const ID = new IdPipe('consent');
const ApiId = () => ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } });

@ApiTags('consents')
@Controller('consents')
export class ConsentsController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiCall('consents.record', {
    summary: 'Records that a consent is said to exist',
    about: 'It counts for nothing until a consent verifier has looked at the evidence.',
    answers: ConsentView,
    status: 201,
    idempotent: true,
    problems: [
      'malformed-body',
      'invalid-fields',
      'already-expired',
      'subject-erased',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiBody({ type: RecordConsentBody })
  async record(
    @Caller() caller: CallerIdentity,
    @Body(valid(RecordConsentBody)) body: RecordConsentBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConsentView> {
    const done = await this.commands.execute(new RecordConsent(caller, body, asked));
    const { consent } = done.value;
    answering(reply, done, { status: 201, location: `/v1/consents/${consent}` });
    return this.queries.execute(new ReadConsent(caller, consent));
  }

  @Get()
  @ApiCall('consents.list', {
    summary: 'Consents, oldest first',
    about: 'Without the names of the people who gave them. It may lag behind by moments.',
    answers: ConsentPage,
    problems: ['invalid-fields', 'invalid-cursor'],
  })
  @ApiListQuery(ConsentListQuery)
  list(
    @Caller() caller: CallerIdentity,
    @Query(valid(ConsentListQuery)) query: ConsentListQuery,
  ): Promise<ConsentPage> {
    return this.queries.execute(new ListConsents(caller, query));
  }

  @Get(':id')
  @ApiCall('consents.read', { summary: 'One consent, as it counts now', answers: ConsentView, problems: ['not-found'] })
  @ApiId()
  read(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<ConsentView> {
    return this.queries.execute(new ReadConsent(caller, id));
  }

  @Post(':id/verification')
  @ApiCall('consents.verify', {
    summary: 'Verifies a consent: it counts from now on',
    about: 'Never wider and never longer than what was recorded. What cites it is judged again.',
    answers: ConsentView,
    problems: [
      'malformed-body',
      'invalid-fields',
      'not-found',
      'scope-not-given',
      'already-expired',
      'consent-settled',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiId()
  @ApiBody({ type: VerifyConsentBody })
  async verify(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Body(valid(VerifyConsentBody)) body: VerifyConsentBody,
  ): Promise<ConsentView> {
    await this.commands.execute(new VerifyConsent(caller, id, body));
    return this.queries.execute(new ReadConsent(caller, id));
  }

  @Post(':id/revocation')
  @ApiCall('consents.revoke', {
    summary: 'Revokes a consent, for good',
    about: 'From the answer on nothing that relies on it is paid. Revoking it again does nothing.',
    answers: ConsentView,
    problems: ['not-found'],
  })
  @ApiId()
  async revoke(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<ConsentView> {
    await this.commands.execute(new RevokeConsent(caller, id));
    return this.queries.execute(new ReadConsent(caller, id));
  }
}
