import type { QueueItem as QueueRow } from '#read-models';
import { Id, OneOf, Part, Text, Time } from '../edge/fields.js';
import { PageEnd } from '../edge/paging.js';
import { TARGET_KINDS } from './standing-view.js';

export class QueueItem {
  @OneOf(TARGET_KINDS)
  kind!: string;

  @Id()
  id!: string;

  @OneOf(['minors', 'contested', 'block', 'hold'], { about: 'The most urgent first.' })
  urgency!: string;

  @OneOf(['held', 'blocked', 'allowed'])
  state!: string;

  @Text({ max: 100, listOf: 50, example: [] })
  grounds!: string[];

  @Text({ max: 100, listOf: 100, example: ['ambiguous-identity'] })
  causes!: string[];

  @Time({ about: 'Since when it has not been allowed, without a break.' })
  waitingSince!: string;
}

export class QueuePage extends PageEnd {
  @Part(() => QueueItem, { listOf: 200 })
  items!: QueueItem[];
}

const STATE_OF = { allow: 'allowed', hold: 'held', block: 'blocked' } as const;

export function queueItem({ kind, id, urgency, outcome, grounds, causes, waitingSince }: QueueRow): QueueItem {
  return { kind, id, urgency, state: STATE_OF[outcome], grounds: [...grounds], causes: [...causes], waitingSince };
}
