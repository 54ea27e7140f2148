import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { attachEvidence } from '#operations';
import { type Asked, onceOnly } from '../edge/asked.js';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import type { EvidenceBody } from './bodies.js';

/** What a scanner saw in one asset. The same report again is the same evidence, with an idempotency key or without. */
export class AttachEvidence extends Command<Done<unknown>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly submission: string,
    readonly body: EvidenceBody,
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(AttachEvidence)
export class AttachEvidenceHandler implements ICommandHandler<AttachEvidence> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, submission, body, asked }: AttachEvidence) {
    const { sha256, findings, scanner } = body;
    const evidence = {
      sha256,
      findings: findings.map(({ kind, confidence }) => ({ kind, confidence })),
      scanner: { name: scanner.name, version: scanner.version },
    };
    const route = 'POST /v1/submissions/{id}/evidence';
    const request = onceOnly(route, caller.subject, asked, { submission, evidence });
    return this.desk.do(caller, attachEvidence({ submission, evidence }), request);
  }
}
