import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { type KeyView, viewKey } from './view.js';

/** A key as the log has it now. */
export class ReadKey extends Query<KeyView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly key: string,
  ) {
    super();
  }
}

@QueryHandler(ReadKey)
export class ReadKeyHandler implements IQueryHandler<ReadKey> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, key }: ReadKey): Promise<KeyView> {
    return this.desk.look(caller, (tx) => viewKey(tx, key));
  }
}
