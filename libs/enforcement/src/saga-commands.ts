import type { EventStore } from '#event-store';
import {
  type CommandRunner,
  derivedId,
  type EventRef,
  formatRef,
  idOf,
  type JsonObject,
  type RecordedEvent,
} from '#kernel';
import { completeBounty } from '#operations';
import type { Commands, LongCommand } from '#subscriptions';
import { guardReward } from './guard.js';
import { type Judge, screenBounty, screenSubmission } from './screening.js';

const SWEPT = ['bounty.posted.v1', 'submission.entered.v1'];
/** How many are judged side by side: enough for the store to commit them together. */
const WIDTH = 32;

/** What the policy saga can ask for. */
export function sagaCommands(judge: Judge, store: EventStore, runner: CommandRunner): Commands {
  return {
    atomic: {
      'screen-bounty': (args, tx) => screenBounty(judge, text(args, 'bounty'))(tx),
      'screen-submission': (args, tx) => screenSubmission(judge, text(args, 'submission'))(tx),
      'guard-reward': (args, tx) => guardReward(text(args, 'reward'))(tx),
      'complete-bounty': (args, tx) => completeBounty(text(args, 'bounty'))(tx),
    },
    long: { sweep: sweep(judge, store, runner) },
  };
}

/**
 * Judges again everything of a marketplace that stands under other digests. Walks the log, not a projection: nothing can be
 * missed because a table was behind. What comes in while it walks is judged by its own instance.
 */
function sweep(judge: Judge, store: EventStore, runner: CommandRunner): LongCommand {
  return async (_args, { marketplace, id, causation, resumeAfter, progress, signal }) => {
    const end = await store.head();
    let skipping = resumeAfter;
    let batch: RecordedEvent[] = [];
    const judgeBatch = async () => {
      const last = batch.at(-1);
      await Promise.all(batch.map(screen));
      if (last) await progress({ stream: last.stream, revision: last.revision });
      batch = [];
    };
    const screen = async (event: RecordedEvent) => {
      const target = idOf(event.stream);
      const operation =
        event.type === 'bounty.posted.v1' ? screenBounty(judge, target) : screenSubmission(judge, target);
      // What is refused (a bounty closed meanwhile) needs no judging.
      await runner.run(
        {
          actor: { role: 'system', id: 'policy-saga' },
          marketplace,
          causation,
          identity: derivedId(id, formatRef(event)),
        },
        operation,
      );
    };
    for await (const event of store.readAll({ filter: { types: SWEPT } })) {
      if (event.position > end) break;
      if (skipping) {
        if (isAt(event, skipping)) skipping = undefined;
        continue;
      }
      if (event.metadata.marketplace !== marketplace) continue;
      batch.push(event);
      if (batch.length < WIDTH) continue;
      await judgeBatch();
      if (signal.aborted) return 'interrupted';
    }
    await judgeBatch();
    return 'finished';
  };
}

function isAt(event: RecordedEvent, place: EventRef): boolean {
  return event.stream === place.stream && event.revision === place.revision;
}

function text(args: JsonObject, name: string): string {
  const value = args[name];
  if (typeof value !== 'string') throw new TypeError(`A saga command lacks its argument "${name}".`);
  return value;
}
