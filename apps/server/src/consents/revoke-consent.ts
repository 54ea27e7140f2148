import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { revokeConsent } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';

/** From this append on nothing that relies on the consent is paid. */
export class RevokeConsent extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly consent: string,
  ) {
    super();
  }
}

@CommandHandler(RevokeConsent)
export class RevokeConsentHandler implements ICommandHandler<RevokeConsent> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, consent }: RevokeConsent) {
    return this.desk.do(caller, revokeConsent(consent));
  }
}
