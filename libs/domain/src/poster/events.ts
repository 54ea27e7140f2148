import Type from 'typebox';
import { defineEvent, type EventOf, TimestampSchema } from '#kernel';
import { Party, Uuid } from '../shared/fields.js';

const closed = { additionalProperties: false } as const;

/** Written with the bounty that was posted or edited: it counts against its poster's budget. */
export const PosterWrote = defineEvent(
  'poster.wrote.v1',
  Type.Object({ bounty: Uuid, what: Type.Enum(['post', 'revise']), at: TimestampSchema }, closed),
);
/** Written with the verdict that blocked what had not been judged before, and with the end of the bounty if it was one too many. */
export const PosterBlocked = defineEvent(
  'poster.blocked.v1',
  Type.Object({ bounty: Uuid, closed: Type.Boolean(), at: TimestampSchema }, closed),
);
/** A moderator has looked: what comes from here on is judged as anyone's. */
export const PosterCleared = defineEvent(
  'poster.cleared.v1',
  Type.Object({ moderator: Party, at: TimestampSchema }, closed),
);

export const posterEvents = [PosterWrote, PosterBlocked, PosterCleared] as const;
export type PosterEvent = EventOf<(typeof posterEvents)[number]>;
