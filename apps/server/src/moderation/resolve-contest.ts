import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { resolveCase } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import type { ResolutionBody } from './bodies.js';

/** Lifts or upholds a contest, and decides its case in the same append. */
export class ResolveContest extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly id: string,
    readonly body: ResolutionBody,
  ) {
    super();
  }
}

@CommandHandler(ResolveContest)
export class ResolveContestHandler implements ICommandHandler<ResolveContest> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, id, body: { resolution, reason, joined } }: ResolveContest) {
    return this.desk.do(caller, resolveCase({ case: id, resolution, reason, joined }));
  }
}
