import Type, { type Static } from 'typebox';
import type { Decider } from './decider.js';
import { defineEvent, type EventOf } from './event-definition.js';
import { derivedId } from './ids.js';
import { DIGEST_PATTERN, type JsonValue } from './json.js';
import { refuse } from './refusal.js';

/** A caller's wish, named so that asking twice does it once. */
export interface IdempotentRequest {
  readonly route: string;
  /** The acting subject: two subjects may use the same key. */
  readonly subject: string;
  readonly key: string;
  /** The whole body: the same key with another body is refused. */
  readonly body: unknown;
}

export function requestId(marketplace: string, request: Pick<IdempotentRequest, 'route' | 'subject' | 'key'>): string {
  return derivedId(marketplace, request.route, request.subject, request.key);
}

export const RequestRecorded = defineEvent(
  'request.recorded.v1',
  Type.Object(
    {
      route: Type.String({ maxLength: 200 }),
      bodyDigest: Type.String({ pattern: DIGEST_PATTERN }),
      /** Ids and states only: never text that a person wrote. */
      result: Type.Unknown(),
    },
    { additionalProperties: false },
  ),
);
type RequestEvent = EventOf<typeof RequestRecorded>;

interface RequestState {
  readonly recorded?: Static<typeof RequestRecorded.schema>;
}

export const requestDecider: Decider<
  RequestState,
  { route: string; bodyDigest: string; result: JsonValue },
  RequestEvent
> = {
  category: 'request',
  initial: {},
  decide: (command, state) =>
    state.recorded
      ? refuse('idempotency-key-reused', 'This idempotency key was used before. Choose a new one.')
      : [{ type: RequestRecorded.type, data: command }],
  evolve: (_state, event) => ({ recorded: event.data }),
  correlation: (id) => id,
};
