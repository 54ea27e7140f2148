import Type, { type Static } from 'typebox';
import { Cause, defineEvent, type EventDefinition, type EventOf } from '#kernel';

const closed = { additionalProperties: false } as const;
const Revision = Type.Integer({ minimum: 0 });
const Place = Type.Object({ stream: Type.String({ maxLength: 300 }), revision: Revision }, closed);

/** The event an instance reacts to. */
const CauseRef = Type.Object(
  { stream: Type.String({ maxLength: 300 }), revision: Revision, type: Type.String({ maxLength: 100 }) },
  closed,
);
export type CauseRef = Static<typeof CauseRef>;

/** What an instance saw, remembers of it and asks for: written before anything is done. */
export const ProcessAsked = defineEvent(
  'process.asked.v1',
  Type.Object(
    {
      manager: Type.String({ maxLength: 100 }),
      cause: CauseRef,
      facts: Type.Array(Type.Record(Type.String(), Type.Unknown())),
      commands: Type.Array(
        Type.Object(
          {
            id: Type.String({ maxLength: 100 }),
            name: Type.String({ maxLength: 100 }),
            args: Type.Record(Type.String(), Type.Unknown()),
          },
          closed,
        ),
      ),
    },
    closed,
  ),
);
/** A command's end, in the same append as its effect. */
export const ProcessDone = defineEvent(
  'process.done.v1',
  Type.Object(
    {
      command: Type.String({ maxLength: 100 }),
      outcome: Type.Enum(['done', 'refused']),
      /** Why it was refused. */
      code: Type.Optional(Cause),
    },
    closed,
  ),
);
/** How far a long command has come, so that a restart goes on from there. */
export const ProcessProgressed = defineEvent(
  'process.progressed.v1',
  Type.Object({ command: Type.String({ maxLength: 100 }), at: Place }, closed),
);
/** The instance stopped at `cause`; what comes for it is queued behind. */
export const ProcessParked = defineEvent(
  'process.parked.v1',
  Type.Object(
    {
      cause: CauseRef,
      error: Type.Object({ name: Type.String({ maxLength: 200 }), message: Type.String({ maxLength: 2_000 }) }, closed),
      attempts: Type.Integer({ minimum: 1 }),
    },
    closed,
  ),
);
export const ProcessQueued = defineEvent('process.queued.v1', Type.Object({ cause: CauseRef }, closed));
export const ProcessRetryRequested = defineEvent('process.retry-requested.v1', Type.Object({}, closed));
/** The parked event and everything queued behind it were worked off. */
export const ProcessResumed = defineEvent('process.resumed.v1', Type.Object({}, closed));

const all = [
  ProcessAsked,
  ProcessDone,
  ProcessProgressed,
  ProcessParked,
  ProcessQueued,
  ProcessRetryRequested,
  ProcessResumed,
] as const;
export const processEvents = all as readonly unknown[] as readonly EventDefinition[];
export type ProcessEvent = EventOf<(typeof all)[number]>;
