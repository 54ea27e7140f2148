import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { rule, type Target } from '#operations';
import { type Asked, onceOnly } from '../edge/asked.js';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import type { RulingBody } from './bodies.js';

/** Rules on what the moderator looked at, and on nothing newer. */
export class RuleOn extends Command<Done<unknown>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly target: Target,
    readonly body: RulingBody,
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(RuleOn)
export class RuleOnHandler implements ICommandHandler<RuleOn> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, target, body, asked }: RuleOn) {
    const { outcome, overrides, grounds, reason, inputDigest } = body;
    const operation = rule({ target, outcome, overrides, grounds, reason, inputDigest });
    const route = `POST /v1/${target.kind === 'bounty' ? 'bounties' : 'submissions'}/${target.id}/rulings`;
    return this.desk.do(caller, operation, onceOnly(route, caller.subject, asked, body));
  }
}
