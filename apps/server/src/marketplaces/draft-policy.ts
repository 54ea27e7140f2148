import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { draftDocument } from '#operations';
import { documentDraft, documentProblems, type PolicyProblem } from '#runtime';
import { type Asked, onceOnly } from '../edge/asked.js';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import { Problem } from '../edge/problem.js';
import type { DraftPolicyBody } from './bodies.js';

/** Stores a version of a policy or registry document for good. It is not in force until it is activated. */
export class DraftPolicy extends Command<Done<{ digest: string }>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly body: DraftPolicyBody,
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(DraftPolicy)
export class DraftPolicyHandler implements ICommandHandler<DraftPolicy> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, body, asked }: DraftPolicy) {
    demandSound(documentProblems(body.source));
    const operation = draftDocument(documentDraft(body.source));
    return this.desk.do(caller, operation, onceOnly('POST /v1/policies', caller.subject, asked, body));
  }
}

/** @throws Problem 422 with one entry for each place that has to change */
export function demandSound(problems: readonly PolicyProblem[]): void {
  if (problems.length === 0) return;
  const errors = problems.slice(0, MOST).map(({ line, column, message }) => ({
    field: 'source',
    detail: message.length > LONGEST ? `${message.slice(0, LONGEST - 1)}…` : message,
    line,
    column,
  }));
  throw new Problem('invalid-document', 'Correct the lines that errors lists, and send the document again.', {
    errors,
  });
}

const MOST = 50;
const LONGEST = 500;
