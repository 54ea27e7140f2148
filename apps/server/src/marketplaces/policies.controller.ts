import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answering } from '../edge/answers.js';
import { type Asked, Asks } from '../edge/asked.js';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { valid } from '../edge/valid.js';
import { DraftPolicyBody } from './bodies.js';
import { DraftPolicy } from './draft-policy.js';
import { ListPolicies } from './list-policies.js';
import { ReadPolicy } from './read-policy.js';
import { DocumentList, DocumentView } from './view.js';

@ApiTags('policies')
@Controller('policies')
export class PoliciesController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiCall('policies.draft', {
    summary: 'Stores a version of a policy or registry document',
    about:
      'Which of the two it is, its first key says: policy or registry. For good, with what it extends. The same text again does nothing; another text under the same version is refused. It is not in force until it is activated. What cannot be read, or lets through what no policy may, is refused with the line and column of every problem.',
    answers: DocumentView,
    status: 201,
    idempotent: true,
    problems: [
      'malformed-body',
      'invalid-fields',
      'invalid-document',
      'version-taken',
      'too-large',
      'unsupported-media-type',
    ],
  })
  @ApiBody({ type: DraftPolicyBody })
  async draft(
    @Caller() caller: CallerIdentity,
    @Body(valid(DraftPolicyBody)) body: DraftPolicyBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentView> {
    const done = await this.commands.execute(new DraftPolicy(caller, body, asked));
    const { digest } = done.value;
    answering(reply, done, { status: 201, location: `/v1/policies/${digest}` });
    return this.queries.execute(new ReadPolicy(caller, digest));
  }

  @Get()
  @ApiCall('policies.list', {
    summary: 'Every version of every policy and registry',
    about: 'By kind and name, each in the order drafted, without their text. It may lag behind by moments.',
    answers: DocumentList,
  })
  list(@Caller() caller: CallerIdentity): Promise<DocumentList> {
    return this.queries.execute(new ListPolicies(caller));
  }

  @Get(':digest')
  @ApiCall('policies.read', { summary: 'One version, with its text', answers: DocumentView, problems: ['not-found'] })
  @ApiParam({ name: 'digest', schema: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' } })
  read(@Caller() caller: CallerIdentity, @Param('digest') digest: string): Promise<DocumentView> {
    return this.queries.execute(new ReadPolicy(caller, digest));
  }
}
