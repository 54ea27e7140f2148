import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { type ConsentView, viewConsent } from './view.js';

/** A consent as it counts now. */
export class ReadConsent extends Query<ConsentView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly consent: string,
  ) {
    super();
  }
}

@QueryHandler(ReadConsent)
export class ReadConsentHandler implements IQueryHandler<ReadConsent> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, consent }: ReadConsent): Promise<ConsentView> {
    return this.desk.look(caller, (tx) => viewConsent(tx, this.desk.holdfast.store, consent));
  }
}
