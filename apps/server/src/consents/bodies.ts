import { CONSENT_SCOPES, type ConsentScope } from '#kernel';
import { OneOf, Party, Text, Time } from '../edge/fields.js';
import { PageQuery } from '../edge/paging.js';

export const CONSENT_STATES = ['recorded', 'verified', 'revoked', 'expired'] as const;

const SCOPES = { listOf: CONSENT_SCOPES.length, distinctFrom: 1 } as const;

export class VerifyConsentBody {
  @OneOf(CONSENT_SCOPES, {
    ...SCOPES,
    about: 'What the evidence shows; never more than was recorded.',
    example: ['likeness'],
  })
  scopes!: ConsentScope[];

  @Time({ optional: true, about: 'The earlier of this and what was recorded counts.' })
  expiresAt?: string;
}

export class RecordConsentBody {
  @Text({ min: 1, max: 300, about: '`self`, or the depicted person’s name.', example: 'self' })
  subject!: string;

  @Party({ about: 'The account it is recorded for. `self` counts for this account’s own work only.' })
  party!: string;

  @OneOf(CONSENT_SCOPES, { ...SCOPES, about: 'What the person agreed to.', example: ['likeness'] })
  scopes!: ConsentScope[];

  @Time({ optional: true })
  expiresAt?: string;

  @Text({
    min: 1,
    max: 300,
    about: 'Where the verifier finds the evidence: an opaque reference, never the evidence itself.',
    example: 'vault-2291',
  })
  evidenceReference!: string;
}

export class ConsentListQuery extends PageQuery {
  @Party({ optional: true })
  party?: string;

  @OneOf(CONSENT_STATES, { optional: true })
  status?: (typeof CONSENT_STATES)[number];
}
