import {
  type Bounty,
  bounty,
  type Consent,
  consent,
  type Marketplace,
  marketplace,
  type Reward,
  reward,
  type Submission,
  submission,
} from '#domain';
import { categoryOf, type DomainEvent, idOf, type JsonObject, type RecordedEvent, requestDecider } from '#kernel';
import { FOLDINGS } from '../foldings.js';

export interface StreamAt<State> {
  readonly id: string;
  readonly revision: number;
  readonly state: State;
}

interface Known {
  revision: number;
  state: unknown;
  readonly marketplace: string;
  recordedAt: string;
}

/** How every stream stands at one place of the log. States are kept without the texts that people wrote. */
export class FoldedLog {
  private readonly streams = new Map<string, Known>();

  /** Folds the next event. @throws when its stream's decider does, or none knows the stream. */
  fold(event: RecordedEvent): void {
    const category = categoryOf(event.stream);
    const folding = FOLDINGS.get(category);
    const before = this.streams.get(event.stream);
    const after = this.noted(event);
    if (!folding) throw new Error(`nothing here folds streams named "${category}-…"`);
    // Requests are told from each other by being there; what they answered is not needed again.
    if (category === requestDecider.category) return;
    after.state = folding.evolve(before ? before.state : folding.initial, withoutTexts(event));
  }

  /** Counts an event that could not be read, so that those after it are not taken for a gap. */
  noted(event: Pick<RecordedEvent, 'stream' | 'revision' | 'metadata'>): Known {
    const { marketplace: of, recordedAt } = event.metadata;
    const known = this.streams.get(event.stream) ?? { revision: -1, state: undefined, marketplace: of, recordedAt };
    known.revision = event.revision;
    known.recordedAt = recordedAt;
    this.streams.set(event.stream, known);
    return known;
  }

  at(stream: string): Readonly<Known> | undefined {
    return this.streams.get(stream);
  }

  bounty(id: string): StreamAt<Bounty> | undefined {
    return this.find(bounty.category, id);
  }
  submission(id: string): StreamAt<Submission> | undefined {
    return this.find(submission.category, id);
  }
  reward(id: string): StreamAt<Reward> | undefined {
    return this.find(reward.category, id);
  }
  consent(id: string): StreamAt<Consent> | undefined {
    return this.find(consent.category, id);
  }
  marketplace(id: string): StreamAt<Marketplace> | undefined {
    return this.find(marketplace.category, id);
  }

  *all<State>(category: string): Generator<StreamAt<State>> {
    for (const [stream, { revision, state }] of this.streams)
      if (categoryOf(stream) === category && state !== undefined)
        yield { id: idOf(stream), revision, state: state as State };
  }

  get size(): number {
    return this.streams.size;
  }

  private find<State>(category: string, id: string): StreamAt<State> | undefined {
    const known = this.streams.get(`${category}-${id}`);
    return known?.state === undefined ? undefined : { id, revision: known.revision, state: known.state as State };
  }
}

/** Folds look at a content's digest and at its assets; the rest would only fill memory. */
function withoutTexts(event: RecordedEvent): DomainEvent {
  const { content, report, note } = event.data;
  if (note !== undefined) return { type: event.type, data: { ...event.data, note: '' } };
  if (isObject(report)) return { type: event.type, data: { ...event.data, report: { ...report, explanation: '' } } };
  if (!isObject(content)) return event;
  const { generation: _, ...rest } = content;
  const bare = { ...rest, title: '', description: '', tags: [], ...('references' in rest && { references: [] }) };
  return { type: event.type, data: { ...event.data, content: bare } };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
