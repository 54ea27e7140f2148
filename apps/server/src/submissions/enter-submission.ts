import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { enterSubmission } from '#operations';
import { type Asked, onceOnly } from '../edge/asked.js';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import { contentOf, type EnterSubmissionBody } from './bodies.js';

/** Enters a delivery, once for an idempotency key of its creator. */
export class EnterSubmission extends Command<Done<{ submission: string }>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly bounty: string,
    readonly body: EnterSubmissionBody,
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(EnterSubmission)
export class EnterSubmissionHandler implements ICommandHandler<EnterSubmission> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, bounty, body, asked }: EnterSubmission) {
    const { creator, externalRef } = body;
    const operation = enterSubmission({ bounty, creator, externalRef, content: contentOf(body) });
    const request = onceOnly('POST /v1/bounties/{id}/submissions', creator, asked, { bounty, body });
    return this.desk.do(caller, operation, request);
  }
}
