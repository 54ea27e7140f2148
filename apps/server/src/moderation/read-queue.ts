import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { moderationQueue } from '#read-models';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import type { QueueQuery } from './bodies.js';
import { type QueuePage, queueItem } from './queue-view.js';

/** From the read models: it may lag behind the log by moments. */
export class ReadQueue extends Query<QueuePage> {
  constructor(
    readonly caller: CallerIdentity,
    readonly query: QueueQuery,
  ) {
    super();
  }
}

@QueryHandler(ReadQueue)
export class ReadQueueHandler implements IQueryHandler<ReadQueue> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller: { marketplace }, query }: ReadQueue): Promise<QueuePage> {
    const { items, next } = moderationQueue(this.desk.holdfast.readModels, { ...query, marketplace });
    return { items: items.map(queueItem), next };
  }
}
