import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { clearance } from '#enforcement';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import type { ClearanceStateView } from './view.js';

/** What the gate would say at this moment. */
export class ReadClearance extends Query<ClearanceStateView> {
  constructor(
    readonly caller: CallerIdentity,
    readonly reward: string,
  ) {
    super();
  }
}

@QueryHandler(ReadClearance)
export class ReadClearanceHandler implements IQueryHandler<ReadClearance> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, reward }: ReadClearance): Promise<ClearanceStateView> {
    const { state, grounds, causes, asOf } = await this.desk.look(caller, clearance(reward));
    return { state, grounds: [...grounds], causes: [...causes], asOf };
  }
}
