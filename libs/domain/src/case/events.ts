import Type, { type Static } from 'typebox';
import { Cause, DIGEST_PATTERN, defineEvent, type EventOf, TimestampSchema } from '#kernel';
import { Party, Reason, Uuid } from '../shared/fields.js';

const closed = { additionalProperties: false } as const;

/** Lengths count UTF-16 units. */
export const CASE_LIMITS = { explanation: 10_000, contact: 500, note: 4_000, notes: 200 } as const;

/** How whoever reports something is related to the person it depicts. */
export const REPORT_RELATIONS = ['depicted', 'on-behalf', 'witness', 'other'] as const;
export type ReportRelation = (typeof REPORT_RELATIONS)[number];

export const CaseTarget = Type.Object({ kind: Type.Enum(['bounty', 'submission']), id: Uuid }, closed);
export type CaseTarget = Static<typeof CaseTarget>;

/** What someone without an account said. Seen by moderators and auditors only. */
export const Report = Type.Object(
  {
    /** Whose key seals what is written in this case: the case's own, so that it can be erased by itself. */
    subject: Party,
    relation: Type.Enum([...REPORT_RELATIONS]),
    explanation: Type.String({ minLength: 1, maxLength: CASE_LIMITS.explanation }),
    /** How to reach the reporter, if they want to be reached. */
    contact: Type.Optional(Type.String({ minLength: 1, maxLength: CASE_LIMITS.contact })),
    /** They declared that they believe it to be true. */
    goodFaith: Type.Literal(true),
    /** Of the receipt token, which is stored nowhere. */
    receiptHash: Type.String({ pattern: DIGEST_PATTERN }),
  },
  closed,
);
export type Report = Static<typeof Report>;

export const CaseOpened = defineEvent(
  'case.opened.v1',
  Type.Object(
    {
      /** Its own id. */
      case: Uuid,
      target: CaseTarget,
      /** The target, or what it was entered for. */
      bounty: Uuid,
      cause: Cause,
      /** An open case of the same target: so many are open already that this one is decided together with it. */
      joins: Type.Optional(Uuid),
      report: Type.Optional(Report),
      at: TimestampSchema,
    },
    closed,
  ),
  [{ fields: ['report.explanation', 'report.contact'], subject: 'report.subject' }],
);
/** Another report on the same target is decided together with this case. */
export const CaseJoined = defineEvent('case.joined.v1', Type.Object({ case: Uuid }, closed));
export const CaseAssigned = defineEvent('case.assigned.v1', Type.Object({ assignee: Party, by: Party }, closed));
export const CaseNoted = defineEvent(
  'case.noted.v1',
  Type.Object(
    {
      note: Type.String({ minLength: 1, maxLength: CASE_LIMITS.note }),
      moderator: Party,
      /** The case's own, as in a report: a note may quote it. */
      subject: Party,
      at: TimestampSchema,
    },
    closed,
  ),
  [{ fields: ['note'], subject: 'subject', ifErased: 'drop' }],
);
export const CaseDecided = defineEvent(
  'case.decided.v1',
  Type.Object(
    {
      resolution: Type.Enum(['lifted', 'upheld']),
      reason: Reason,
      moderator: Party,
      /** Of the target: as in the resolved contest, the reason is erased with what it may quote. */
      author: Party,
      at: TimestampSchema,
    },
    closed,
  ),
  [{ fields: ['reason'], subject: 'author', ifErased: 'drop' }],
);

export const caseEvents = [CaseOpened, CaseJoined, CaseAssigned, CaseNoted, CaseDecided] as const;
export type CaseEvent = EventOf<(typeof caseEvents)[number]>;
