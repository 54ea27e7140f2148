import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import { Verdicts } from '../edge/verdicts.js';
import { type BountyView, viewBounty } from './view.js';

/** A bounty as the log has it now; with a wait, once it is judged. */
export class ReadBounty extends Query<BountyView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly bounty: string,
    readonly waitMs = 0,
  ) {
    super();
  }
}

@QueryHandler(ReadBounty)
export class ReadBountyHandler implements IQueryHandler<ReadBounty> {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Verdicts) private readonly verdicts: Verdicts,
  ) {}

  execute({ caller, bounty, waitMs }: ReadBounty): Promise<BountyView> {
    const look = () => this.desk.look(caller, (tx) => viewBounty(tx, bounty));
    return waitMs === 0 ? look() : this.verdicts.until(bounty, waitMs, look, ({ state }) => state !== 'pending');
  }
}
