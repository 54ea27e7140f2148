import type { AccessKeyEvent } from '#domain';
import type { ProcessEvent } from '#subscriptions';
import { quoted } from '../terminal/printable.js';

/** What happens in the house itself: keys, and what runs on its own. */
export type HouseEvent = AccessKeyEvent | ProcessEvent;

export function tellHouse(event: HouseEvent): string {
  switch (event.type) {
    case 'key.created.v1': {
      const { role, name, subject } = event.data;
      return `A key was made: ${quoted(name)}, role ${role}, acting as ${quoted(subject)}.`;
    }
    case 'key.revoked.v1':
      return 'Revoked: it opens nothing any more.';
    case 'process.asked.v1': {
      const { cause, commands } = event.data;
      const asked = commands.map(({ name }) => name).join(', ') || 'nothing';
      return `Saw ${cause.type} and asked for ${asked}.`;
    }
    case 'process.done.v1':
      return `A command was ${event.data.outcome}${event.data.code ? `: ${event.data.code}` : ''}.`;
    case 'process.progressed.v1':
      return `Came as far as ${event.data.at.stream}@${event.data.at.revision}.`;
    case 'process.parked.v1':
      return `Parked at ${event.data.cause.stream}@${event.data.cause.revision}: ${quoted(event.data.error.message, 400)}`;
    case 'process.queued.v1':
      return `${event.data.cause.type} waits behind it.`;
    case 'process.retry-requested.v1':
      return 'Asked to try again.';
    case 'process.resumed.v1':
      return 'Goes on: what it stopped at, and all behind it, is worked off.';
    default:
      return (event as { type: string }).type;
  }
}
