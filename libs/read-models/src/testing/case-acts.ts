import { type Bounty, type Case, caseFile } from '#domain';
import { id } from '#domain/testing';
import { digestOf } from '#kernel';
import type { Act } from './act.js';
import { CANARY } from './places.js';

/** What is told of cases. Deciders guard each stream alone, so a story may decide a case whose contest is open still. */
export const caseActs = {
  report: (told, { pick, other, n, now }) =>
    told.on<Bounty>('bounty', pick, (b) => {
      const hub = told.pick<Case>('case', other);
      const joins = other % 3 === 0 && hub?.home === b.home && !hub.state.joins ? hub.id : undefined;
      if (joins) told.tell(caseFile, joins, b.home, n, { type: 'join', case: id(60_000 + n) });
      told.tell(caseFile, id(60_000 + n), b.home, n, {
        type: 'open',
        case: id(60_000 + n),
        target: { kind: 'bounty', id: b.id },
        bounty: b.id,
        cause: 'reported',
        ...(joins && { joins }),
        report: {
          relation: 'depicted',
          explanation: CANARY,
          contact: CANARY,
          goodFaith: true,
          receiptHash: digestOf(n),
        },
        now,
      });
    }),
  assign: (told, { pick, other, n }) =>
    told.on<Case>('case', pick, (c) =>
      told.tell(caseFile, c.id, c.home, n, { type: 'assign', assignee: `m-${other % 3}`, by: 'm-1' }),
    ),
  note: (told, { pick, n, now }) =>
    told.on<Case>('case', pick, (c) =>
      told.tell(caseFile, c.id, c.home, n, { type: 'note', note: CANARY, moderator: 'm-1', now }),
    ),
  decide: (told, { pick, other, n, now }) =>
    told.on<Case>('case', pick, (c) => {
      const resolution = other % 2 ? 'lifted' : 'upheld';
      const decision = { resolution, reason: CANARY, moderator: 'm-1', author: 'p-1', joined: c.state.joined } as const;
      told.tell(caseFile, c.id, c.home, n, { type: 'decide', ...decision, now });
    }),
} satisfies Record<string, Act>;
