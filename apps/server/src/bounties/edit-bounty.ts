import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { reviseBounty } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import { contentOf, type EditBountyBody } from './bodies.js';

/** Edits a bounty that nobody has edited since the caller read it. */
export class EditBounty extends Command<Done<{ version: number }>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly bounty: string,
    readonly body: EditBountyBody,
    readonly ifVersion: number,
  ) {
    super();
  }
}

@CommandHandler(EditBounty)
export class EditBountyHandler implements ICommandHandler<EditBounty> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, bounty, body, ifVersion }: EditBounty) {
    const edit = { bounty, content: contentOf(body), consents: body.consents, ifVersion };
    return this.desk.do(caller, reviseBounty(edit));
  }
}
