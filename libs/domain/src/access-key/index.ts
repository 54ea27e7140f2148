import { type Decider, type Digest, type Refusal, refuse } from '#kernel';
import type { AccessKeyEvent, KeyRole } from './events.js';

export * from './events.js';

/** A key to the service: one role in one marketplace, until it is revoked. The log has a hash of its secret, and never the secret. */
export interface AccessKey {
  readonly role: KeyRole;
  readonly name: string;
  readonly subject: string;
  readonly secretHash: Digest;
  readonly revoked: boolean;
}
export type AccessKeyState = AccessKey | undefined;

export type AccessKeyCommand =
  | {
      readonly type: 'create';
      readonly role: KeyRole;
      readonly name: string;
      readonly subject: string;
      readonly secretHash: Digest;
    }
  | { readonly type: 'revoke' };

function decide(command: AccessKeyCommand, state: AccessKeyState): readonly AccessKeyEvent[] | Refusal {
  switch (command.type) {
    case 'create': {
      if (state) return refuse('already-created', 'There is a key of this id. Create one under a new id.');
      const { type: _, ...data } = command;
      return [{ type: 'key.created.v1', data }];
    }
    case 'revoke':
      if (!state) return refuse('not-found', 'There is no such key.');
      return state.revoked ? [] : [{ type: 'key.revoked.v1', data: {} }];
    default:
      return command satisfies never;
  }
}

function evolve(state: AccessKeyState, event: AccessKeyEvent): AccessKeyState {
  switch (event.type) {
    case 'key.created.v1':
      return { ...event.data, revoked: false };
    case 'key.revoked.v1':
      if (!state) throw new Error(`${event.type} came before key.created.v1`);
      return { ...state, revoked: true };
    default:
      return event satisfies never;
  }
}

export const accessKey: Decider<AccessKeyState, AccessKeyCommand, AccessKeyEvent> = {
  category: 'key',
  initial: undefined,
  decide,
  evolve,
  correlation: (id) => id,
  cacheable: true,
};
