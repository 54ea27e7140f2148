import { type EventRef, formatRef } from '#kernel';

/** The read models cannot be used as they are. Nothing was changed; the log has everything that is needed to build them again. */
export class ReadModelsUnusable extends Error {
  constructor(
    readonly reason: 'missing' | 'outdated' | 'damaged',
    detail: string,
  ) {
    super(`The read models ${detail}. Build them again: holdfast rebuild, or start the service.`);
    this.name = 'ReadModelsUnusable';
  }
}

/** A projection could not fold an event. Everything before that event is in the tables, nothing after it; it will not be skipped. */
export class ProjectionFailed extends Error {
  constructor(
    readonly projection: string,
    readonly event: EventRef,
    readonly eventType: string,
    cause: unknown,
  ) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The projection "${projection}" stopped at ${formatRef(event)} (${eventType}): ${why}`, { cause });
    this.name = 'ProjectionFailed';
  }
}

/** Someone else moved the checkpoint: two processes write the same read models. Nothing of this batch was kept. */
export class CheckpointMoved extends Error {
  constructor() {
    super('Another process writes these read models. Only the process that holds the event store may.');
    this.name = 'CheckpointMoved';
  }
}

/** The read models are being caught up, followed or rebuilt already. */
export class ReadModelsBusy extends Error {
  constructor(state: string) {
    super(`The read models are busy (${state}). End that first.`);
    this.name = 'ReadModelsBusy';
  }
}
