import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answering } from '../edge/answers.js';
import { type Asked, Asks } from '../edge/asked.js';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { IdPipe } from '../edge/ids.js';
import { valid } from '../edge/valid.js';
import { EnterSubmissionBody } from './bodies.js';
import { EnterSubmission } from './enter-submission.js';
import { ReadSubmission } from './read-submission.js';
import { SubmissionView } from './view.js';

/** Where a submission begins: at its bounty. */
@ApiTags('submissions')
@Controller('bounties/:id/submissions')
export class EntriesController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiCall('submissions.enter', {
    summary: 'Enters a delivery and waits for its verdict',
    about: 'Answers 201 with the verdict, or 202 when it is not there within `Prefer: wait`: then look at `Location`.',
    answers: SubmissionView,
    status: 201,
    also: { 202: 'Entered; the verdict is still to come' },
    idempotent: true,
    waits: true,
    problems: [
      'malformed-body',
      'invalid-fields',
      'not-found',
      'bounty-closed',
      'bounty-not-allowed',
      'subject-erased',
      'budget-exhausted',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } })
  @ApiBody({ type: EnterSubmissionBody })
  async enter(
    @Caller() caller: CallerIdentity,
    @Param('id', new IdPipe('bounty')) id: string,
    @Body(valid(EnterSubmissionBody)) body: EnterSubmissionBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionView> {
    const done = await this.commands.execute(new EnterSubmission(caller, id, body, asked));
    const { submission } = done.value;
    const view = await this.queries.execute(new ReadSubmission(caller, submission, asked.waitMs));
    const status = view.state === 'pending' ? 202 : 201;
    answering(reply, done, { status, version: view.version, location: `/v1/submissions/${submission}` });
    return view;
  }
}
