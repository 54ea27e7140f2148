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
import { AttachEvidence } from './attach-evidence.js';
import { EvidenceBody } from './bodies.js';
import { ReadSubmission } from './read-submission.js';
import { forScanner, ScannedView } from './view.js';

/** What scanners say of the assets. */
@ApiTags('submissions')
@Controller('submissions/:id/evidence')
export class EvidenceController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Post()
  @ApiCall('submissions.attach-evidence', {
    summary: 'Says what a scanner saw in one asset: the submission is judged again',
    about: 'Bound to the asset by its SHA-256. The same report twice is one. Does not wait for the verdict.',
    answers: ScannedView,
    status: 201,
    idempotent: true,
    problems: ['malformed-body', 'invalid-fields', 'not-found', 'unknown-asset', 'too-large', 'unsupported-media-type'],
  })
  @ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } })
  @ApiBody({ type: EvidenceBody })
  async attach(
    @Caller() caller: CallerIdentity,
    @Param('id', new IdPipe('submission')) id: string,
    @Body(valid(EvidenceBody)) body: EvidenceBody,
    @Asks() asked: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScannedView> {
    const done = await this.commands.execute(new AttachEvidence(caller, id, body, asked));
    const view = await this.queries.execute(new ReadSubmission(caller, id));
    answering(reply, done);
    return forScanner(view);
  }
}
