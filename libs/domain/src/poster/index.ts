import { type Decider, derivedId, plusMilliseconds, type Refusal, refuse, type Timestamp } from '#kernel';
import { SETTING_BOUNDS } from '../marketplace/events.js';
import type { PosterEvent } from './events.js';

export * from './events.js';

/** How much one poster wrote lately, and what became of it. Opaque ids and counts only, and never more of them than a bound. */
export interface Poster {
  /** Posts and edits of about the last hour, by the minute in which they were made. */
  readonly writes: readonly { readonly minute: Timestamp; readonly count: number }[];
  /** Bounties of theirs that were blocked since a person last looked; as many as can matter. */
  readonly blocked: readonly string[];
  /** One of them was closed for it. */
  readonly closed: boolean;
}

export type PosterCommand =
  | {
      readonly type: 'write';
      readonly bounty: string;
      readonly what: 'post' | 'revise';
      /** The marketplace's `writesPerHour`. */
      readonly budget: number;
      readonly now: Timestamp;
    }
  | { readonly type: 'block'; readonly bounty: string; readonly closed: boolean; readonly now: Timestamp }
  | { readonly type: 'clear'; readonly moderator: string; readonly now: Timestamp };

/** The stream of one poster of a marketplace: their account does not show in its name. */
export function posterId(marketplace: string, poster: string): string {
  return derivedId(marketplace, 'poster', poster);
}

/** Whether a person is to look at what they post from here on. */
export function isUnderReview(poster: Poster, settings: { readonly blockedBountiesToReview: number }): boolean {
  return poster.closed || poster.blocked.length >= settings.blockedBountiesToReview;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function decide(command: PosterCommand, state: Poster): readonly PosterEvent[] | Refusal {
  switch (command.type) {
    case 'write': {
      const { bounty, what, budget, now: at } = command;
      const free = freeAgain(state, budget, at);
      if (free <= 0) return [{ type: 'poster.wrote.v1', data: { bounty, what, at } }];
      return refuse('budget-exhausted', 'This poster has posted and edited as often as may be in an hour. Wait.', {
        retryAfterSeconds: Math.ceil(free / 1000),
      });
    }
    case 'block': {
      const { bounty, closed, now: at } = command;
      return [{ type: 'poster.blocked.v1', data: { bounty, closed, at } }];
    }
    case 'clear': {
      const { moderator, now: at } = command;
      if (state.blocked.length === 0 && !state.closed) return [];
      return [{ type: 'poster.cleared.v1', data: { moderator, at } }];
    }
    default:
      return command satisfies never;
  }
}

/** In how many milliseconds one more fits into the budget; none when it does now. A minute counts for the hour after its end. */
function freeAgain({ writes }: Poster, budget: number, now: Timestamp): number {
  const counting = writes.filter(({ minute }) => endOf(minute) > now);
  let over = counting.reduce((sum, { count }) => sum + count, 0) - budget + 1;
  if (over <= 0) return 0;
  const last = counting.find(({ count }) => {
    over -= count;
    return over <= 0;
  });
  return last ? Date.parse(endOf(last.minute)) - Date.parse(now) : HOUR;
}

function endOf(minute: Timestamp): Timestamp {
  return plusMilliseconds(minute, MINUTE + HOUR);
}

function evolve(state: Poster, event: PosterEvent): Poster {
  switch (event.type) {
    case 'poster.wrote.v1': {
      const minute = `${event.data.at.slice(0, 16)}:00.000Z`;
      const counting = state.writes.filter((w) => endOf(w.minute) > event.data.at);
      const same = counting.find((w) => w.minute === minute);
      const others = counting.filter((w) => w !== same);
      return { ...state, writes: [...others, { minute, count: (same?.count ?? 0) + 1 }] };
    }
    case 'poster.blocked.v1': {
      const { bounty, closed } = event.data;
      const blocked = [...state.blocked.filter((id) => id !== bounty), bounty];
      return {
        ...state,
        blocked: blocked.slice(-SETTING_BOUNDS.blockedBountiesToReview.maximum),
        closed: state.closed || closed,
      };
    }
    case 'poster.cleared.v1':
      return { ...state, blocked: [], closed: false };
    default:
      return event satisfies never;
  }
}

export const poster: Decider<Poster, PosterCommand, PosterEvent> = {
  category: 'poster',
  initial: { writes: [], blocked: [], closed: false },
  decide,
  evolve,
  correlation: (id) => id,
  cacheable: true,
};
