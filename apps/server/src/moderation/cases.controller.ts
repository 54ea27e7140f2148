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
import type { ProblemCode } from '../edge/problems.js';
import { valid } from '../edge/valid.js';
import { AssignCase } from './assign-case.js';
import { AssignmentBody, CaseListQuery, NoteBody, ResolutionBody } from './bodies.js';
import { CasePage, CaseView } from './case-view.js';
import { ListCases } from './list-cases.js';
import { NoteCase } from './note-case.js';
import { ReadCase } from './read-case.js';
import { ResolveContest } from './resolve-contest.js';

const ID = new IdPipe('case');
const ApiId = (name = 'id') => ApiParam({ name, schema: { type: 'string', format: 'uuid' } });
const WRITING = [
  'malformed-body',
  'invalid-fields',
  'not-found',
  'too-large',
  'unsupported-media-type',
] as const satisfies ProblemCode[];

@ApiTags('moderation')
@Controller()
export class CasesController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get('cases')
  @ApiCall('cases.list', {
    summary: 'Cases, oldest first',
    about: 'Without what was written in them. It may lag behind by moments.',
    answers: CasePage,
    problems: ['invalid-fields', 'invalid-cursor'],
  })
  @ApiListQuery(CaseListQuery)
  list(@Caller() caller: CallerIdentity, @Query(valid(CaseListQuery)) query: CaseListQuery): Promise<CasePage> {
    return this.queries.execute(new ListCases(caller, query));
  }

  @Get('cases/:id')
  @ApiCall('cases.read', {
    summary: 'One case, with its report, notes and decision',
    answers: CaseView,
    problems: ['not-found'],
  })
  @ApiId()
  read(@Caller() caller: CallerIdentity, @Param('id', ID) id: string): Promise<CaseView> {
    return this.queries.execute(new ReadCase(caller, id));
  }

  @Post('cases/:id/notes')
  @ApiCall('cases.note', {
    summary: 'Adds to a case what you found out',
    answers: CaseView,
    status: 201,
    idempotent: true,
    problems: [...WRITING, 'too-many-notes', 'subject-erased'],
  })
  @ApiId()
  @ApiBody({ type: NoteBody })
  async note(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Body(valid(NoteBody)) body: NoteBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseView> {
    const done = await this.commands.execute(new NoteCase(caller, id, body, asked));
    answering(reply, done, { status: 201 });
    return this.queries.execute(new ReadCase(caller, id));
  }

  @Post('cases/:id/assignment')
  @ApiCall('cases.assign', {
    summary: 'Says who looks into a case',
    answers: CaseView,
    problems: [...WRITING, 'case-decided'],
  })
  @ApiId()
  @ApiBody({ type: AssignmentBody })
  async assign(
    @Caller() caller: CallerIdentity,
    @Param('id', ID) id: string,
    @Body(valid(AssignmentBody)) { assignee = caller.subject }: AssignmentBody,
  ): Promise<CaseView> {
    await this.commands.execute(new AssignCase(caller, id, assignee));
    return this.queries.execute(new ReadCase(caller, id));
  }

  @Post('contests/:case/resolution')
  @ApiCall('contests.resolve', {
    summary: 'Lifts or upholds a contest, and so decides its case',
    about: 'What is upheld stays blocked until a ruling sets `contest-upheld` aside.',
    answers: CaseView,
    problems: [...WRITING, 'joined-case', 'case-decided', 'unread-reports', 'no-such-contest', 'subject-erased'],
  })
  @ApiId('case')
  @ApiBody({ type: ResolutionBody })
  async resolve(
    @Caller() caller: CallerIdentity,
    @Param('case', ID) id: string,
    @Body(valid(ResolutionBody)) body: ResolutionBody,
  ): Promise<CaseView> {
    await this.commands.execute(new ResolveContest(caller, id, body));
    return this.queries.execute(new ReadCase(caller, id));
  }
}
