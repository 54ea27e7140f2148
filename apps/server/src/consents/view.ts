import { type ConsentEvent, consent, consentStatus } from '#domain';
import { CONSENT_SCOPES, type Log, streamName, type Timestamp, type Transaction } from '#kernel';
import { findConsent } from '#operations';
import type { ConsentView as ConsentRow } from '#read-models';
import { Flag, Id, OneOf, Part, Party, Text, Time } from '../edge/fields.js';
import { PageEnd } from '../edge/paging.js';
import { CONSENT_STATES } from './bodies.js';

/** A consent without the name of the person who gave it. */
export class ConsentSummary {
  @Id()
  id!: string;

  @OneOf(CONSENT_STATES, { about: 'As it counts at this moment. Only a verified consent counts for anything.' })
  status!: string;

  @Flag({ about: 'It is about the account itself.', example: true })
  self!: boolean;

  @Party({ about: 'The account it is recorded for.' })
  party!: string;

  @OneOf(CONSENT_SCOPES, {
    listOf: CONSENT_SCOPES.length,
    about: 'Once verified: those that were.',
    example: ['likeness'],
  })
  scopes!: string[];

  @Time({ optional: true })
  expiresAt?: string;
}

export class ConsentView extends ConsentSummary {
  @Text({ max: 300, about: '`self`, or the depicted person’s name; `[erased]` once it is.', example: 'self' })
  subject!: string;

  @Text({ max: 300, about: 'Where the evidence is to be found.', example: 'vault-2291' })
  evidenceReference!: string;
}

export class ListedConsent extends ConsentSummary {
  @Time()
  recordedAt!: string;

  @Time()
  updatedAt!: string;
}

export class ConsentPage extends PageEnd {
  @Part(() => ListedConsent, { listOf: 200 })
  items!: ListedConsent[];
}

/** The state leaves the evidence out, since nothing is decided on it: it is read from the record itself. */
export async function viewConsent(tx: Transaction, log: Pick<Log, 'readStream'>, id: string): Promise<ConsentView> {
  const { state } = await findConsent(tx, id);
  const { subject, self, party, scopes, expiresAt } = state;
  const status = consentStatus(state, tx.now());
  const evidenceReference = await evidenceOf(log, id);
  return { id, status, self, party, scopes: [...scopes], expiresAt, subject, evidenceReference };
}

async function evidenceOf(log: Pick<Log, 'readStream'>, id: string): Promise<string> {
  for await (const event of log.readStream(streamName(consent.category, id), { limit: 1 })) {
    const { type, data } = event as unknown as ConsentEvent;
    if (type === 'consent.recorded.v1') return data.evidenceReference;
  }
  return '';
}

export function listedConsent(row: ConsentRow, now: Timestamp): ListedConsent {
  const { id, self, party, scopes, expiresAt, recordedAt, updatedAt } = row;
  const status = consentStatus({ ...row, subject: '' }, now);
  return { id, status, self, party, scopes: [...scopes], expiresAt, recordedAt, updatedAt };
}
