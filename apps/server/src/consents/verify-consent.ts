import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { verifyConsent } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { utc } from '../edge/fields.js';
import type { VerifyConsentBody } from './bodies.js';

/** From this append on the consent counts, as far as its verifier found it to reach. */
export class VerifyConsent extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly consent: string,
    readonly body: VerifyConsentBody,
  ) {
    super();
  }
}

@CommandHandler(VerifyConsent)
export class VerifyConsentHandler implements ICommandHandler<VerifyConsent> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, consent, body: { scopes, expiresAt } }: VerifyConsent) {
    return this.desk.do(caller, verifyConsent({ consent, scopes, expiresAt: utc(expiresAt) }));
  }
}
