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
import { EditSubmissionBody, SubmissionListQuery } from './bodies.js';
import { EditSubmission } from './edit-submission.js';
import { ListSubmissions } from './list-submissions.js';
import { ReadSubmission } from './read-submission.js';
import { forScanner, ScannedView, SubmissionPage, SubmissionView } from './view.js';
import { WithdrawSubmission } from './withdraw-submission.js';

const ID = new IdPipe('submission');
const ApiId = () => ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } });

@ApiTags('submissions')
@Controller('submissions')
export class SubmissionsController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiCall('submissions.list', {
    summary: 'Submissions, oldest first',
    about: 'Without their text. It may lag behind by moments.',
    answers: SubmissionPage,
    problems: ['invalid-fields', 'invalid-cursor'],
  })
  @ApiListQuery(SubmissionListQuery)
  list(
    @Caller() caller: CallerIdentity,
    @Query(valid(SubmissionListQuery)) query: SubmissionListQuery,
  ): Promise<SubmissionPage> {
    return this.queries.execute(new ListSubmissions(caller, query));
  }

  @Get(':id')
  @ApiCall('submissions.read', {
    summary: 'One submission, as it stands now',
    about: 'A scanner gets its id, bounty, state and assets, and nothing else of it (`ScannedView`).',
    answers: [SubmissionView, ScannedView],
    problems: ['not-found'],
  })
  @ApiId()
  async read(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionView | ScannedView> {
    const view = await this.queries.execute(new ReadSubmission(caller, id));
    answering(reply, { replayed: false }, { version: view.version });
    return caller.role === 'scanner' ? forScanner(view) : view;
  }

  @Put(':id')
  @ApiCall('submissions.edit', {
    summary: 'Edits a submission: it is judged again',
    about: 'The old verdict is void at once. Evidence stays with assets that stay. Refused while an award freezes it.',
    answers: SubmissionView,
    also: { 202: 'Edited; the verdict is still to come' },
    waits: true,
    versioned: true,
    problems: [
      'malformed-body',
      'invalid-fields',
      'not-found',
      'frozen',
      'submission-withdrawn',
      'subject-erased',
      'budget-exhausted',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiId()
  @ApiBody({ type: EditSubmissionBody })
  async edit(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Body(valid(EditSubmissionBody)) body: EditSubmissionBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionView> {
    await this.commands.execute(new EditSubmission(caller, id, body, demandVersion(asked)));
    const view = await this.queries.execute(new ReadSubmission(caller, id, asked.waitMs));
    answering(reply, { replayed: false }, { status: view.state === 'pending' ? 202 : 200, version: view.version });
    return view;
  }

  @Post(':id/withdrawal')
  @ApiCall('submissions.withdraw', {
    summary: 'Withdraws a submission',
    answers: SubmissionView,
    problems: ['not-found', 'frozen', 'submission-withdrawn'],
  })
  @ApiId()
  async withdraw(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<SubmissionView> {
    await this.commands.execute(new WithdrawSubmission(caller, id));
    return this.queries.execute(new ReadSubmission(caller, id));
  }
}
