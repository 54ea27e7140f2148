import type { CaseEvent, PosterEvent } from '#domain';
import { quoted } from '../terminal/printable.js';

/** What happened to a case, or became of a poster, in a plain sentence. */
export function tellCase(event: CaseEvent | PosterEvent): string {
  switch (event.type) {
    case 'case.opened.v1': {
      const { target, cause, joins, report } = event.data;
      const what = `Opened (${cause}) about ${target.kind} ${target.id}.`;
      const together = joins === undefined ? '' : ` Decided together with case ${joins}.`;
      return `${what}${together}${report ? ` Reported (${report.relation}): ${quoted(report.explanation, 400)}` : ''}`;
    }
    case 'case.joined.v1':
      return `Case ${event.data.case} joined it, and is decided with it.`;
    case 'case.assigned.v1':
      return `${quoted(event.data.by)} gave it to ${quoted(event.data.assignee)}.`;
    case 'case.noted.v1':
      return `Moderator ${quoted(event.data.moderator)} notes: ${quoted(event.data.note, 400)}`;
    case 'case.decided.v1':
      return `Moderator ${quoted(event.data.moderator)} has ${event.data.resolution} it: ${quoted(event.data.reason, 400)}`;
    case 'poster.wrote.v1':
      return `${event.data.what === 'post' ? 'Posted' : 'Edited'} bounty ${event.data.bounty}.`;
    case 'poster.blocked.v1':
      return `Bounty ${event.data.bounty} was blocked${event.data.closed ? ' once too often, and closed' : ''}.`;
    case 'poster.cleared.v1':
      return `Moderator ${quoted(event.data.moderator)} cleared them.`;
    default:
      return event satisfies never;
  }
}
