import type { JsonObject } from '#kernel';
import { type History, type HistoryStep, plainState } from '#runtime';
import { Free, Id, Part, Party, Text, Time, Whole } from '../edge/fields.js';

export class HistoryQuery {
  @Text({
    min: 1,
    max: 200,
    optional: true,
    about:
      'A revision, a token as an event gives it, or a time (the last event recorded before the first later one). Absent: now.',
    example: undefined,
  })
  asOf?: string;
}

export class ActorView {
  @Text({ max: 50, example: 'moderator' })
  role!: string;

  @Party({ example: 'moderator-7' })
  id!: string;
}

/** A part of the text that weighed on a verdict. */
export class SignalView {
  @Text({ max: 100, example: 'real-person' })
  kind!: string;

  @Text({ max: 200, example: 'description' })
  field!: string;

  @Whole({ min: 0, max: 1_000_000, about: 'In UTF-16 units.', example: 10 })
  start!: number;

  @Whole({ min: 0, max: 1_000_000, example: 18 })
  end!: number;

  @Text({ max: 100_000, about: 'Cut from the judged content; `[erased]` once that is.', example: 'a name' })
  text!: string;
}

export class HistoryEvent {
  @Whole({ min: 0, max: 1_000_000_000, example: 0 })
  revision!: number;

  @Text({ max: 100, example: 'bounty.posted.v1' })
  type!: string;

  @Time()
  at!: string;

  @Part(() => ActorView)
  actor!: ActorView;

  @Text({ max: 300, optional: true, about: 'The event that it was done because of.', example: 'bounty-…@0' })
  causation?: string;

  @Text({ max: 200, about: 'Names this place as `asOf`.' })
  token!: string;

  @Free({ about: 'As it was stored; what was erased since reads `[erased]`.', example: {} })
  data!: JsonObject;

  @Part(() => SignalView, { listOf: 10_000, optional: true, about: 'Of a verdict; for moderators.' })
  signals?: SignalView[];
}

export class HistoryView {
  @Id()
  id!: string;

  @Part(() => HistoryEvent, { listOf: 100_000 })
  events!: HistoryEvent[];

  @Whole({ min: 0, max: 1_000_000_000, about: 'Events that lie after the place asked for.', example: 0 })
  later!: number;

  @Free({ about: 'How it stood at that place, folded from these events.', example: {} })
  state!: unknown;
}

export function historyView(id: string, { steps, later, state }: History, withSignals: boolean): HistoryView {
  return { id, events: steps.map((step) => eventView(step, withSignals)), later, state: plainState(state) };
}

function eventView(step: HistoryStep, withSignals: boolean): HistoryEvent {
  const { revision, type, at, actor, causation, token, data, verdict } = step;
  const signals = verdict?.signals.map(({ kind, field, start, end, text }) => ({ kind, field, start, end, text }));
  return { revision, type, at, actor, causation, token, data, ...(withSignals && signals && { signals }) };
}
