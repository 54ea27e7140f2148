import Type from 'typebox';
import { DigestSchema, defineEvent, type EventOf } from '#kernel';
import { Party } from '../shared/fields.js';

const closed = { additionalProperties: false } as const;

/** What a key may be for. `system` is not among them: what runs on its own carries no key. */
export const KEY_ROLES = [
  'frontend',
  'moderator',
  'senior-moderator',
  'payout',
  'scanner',
  'consent-verifier',
  'auditor',
  'admin',
] as const;
export type KeyRole = (typeof KEY_ROLES)[number];

export const KeyCreated = defineEvent(
  'key.created.v1',
  Type.Object(
    {
      role: Type.Enum([...KEY_ROLES]),
      /** A short label by which operators tell their keys apart; never a person's name. */
      name: Type.String({ minLength: 1, maxLength: 100 }),
      /** Who acts with it: the actor's id in every event. Two keys of one subject are one person, or one system. */
      subject: Party,
      /**
       * SHA-256 of the secret as it is sent. The secret is 256 random bits, so that no dictionary and no search finds it: what
       * slows guesses down (salt, scrypt) would only slow down every request.
       */
      secretHash: DigestSchema,
    },
    closed,
  ),
);
export const KeyRevoked = defineEvent('key.revoked.v1', Type.Object({}, closed));

export const accessKeyEvents = [KeyCreated, KeyRevoked] as const;
export type AccessKeyEvent = EventOf<(typeof accessKeyEvents)[number]>;
