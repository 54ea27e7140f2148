import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { recordConsent } from '#operations';
import { type Asked, onceOnly } from '../edge/asked.js';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import { utc } from '../edge/fields.js';
import type { RecordConsentBody } from './bodies.js';

/** Records that a consent is said to exist, once for an idempotency key of its party. */
export class RecordConsent extends Command<Done<{ consent: string }>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly body: RecordConsentBody,
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(RecordConsent)
export class RecordConsentHandler implements ICommandHandler<RecordConsent> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, body, asked }: RecordConsent) {
    const { subject, party, scopes, evidenceReference } = body;
    const expiresAt = utc(body.expiresAt);
    const operation = recordConsent({ subject, party, scopes, expiresAt, evidenceReference });
    return this.desk.do(caller, operation, onceOnly('POST /v1/consents', party, asked, body));
  }
}
