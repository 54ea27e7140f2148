import type { KeyRole } from '../edge/calls.js';

const MODERATION: readonly KeyRole[] = ['moderator', 'senior-moderator', 'auditor'];

/** What a role learns of a kind of event: its fields, by their paths in the stored data. An empty list: only that it happened. */
interface Row {
  readonly frontend?: readonly string[];
  readonly payout?: readonly string[];
  readonly scanner?: readonly string[];
  readonly 'consent-verifier'?: readonly string[];
  readonly admin?: readonly string[];
  /** Moderators, senior moderators and auditors. They also see who did it. */
  readonly moderation: readonly string[];
}

const verdict = ['verdict.outcome', 'verdict.grounds', 'verdict.causes', 'verdict.inputDigest'];
const judged = {
  screened: { frontend: verdict, moderation: [...verdict, 'verdict.policy', 'basis.contentRevision'] },
  // That a person decided, and how; never which person, and never why in their words.
  ruled: {
    frontend: ['outcome', 'grounds'],
    moderation: ['outcome', 'grounds', 'overrides', 'inputDigest', 'moderator'],
  },
  // What a report was about could tell who made it.
  contested: { frontend: [], moderation: ['case', 'cause'] },
  resolved: { frontend: ['resolution'], moderation: ['resolution', 'case', 'moderator'] },
} satisfies Record<string, Row>;
const money = ['bounty', 'amount', 'currency', 'benefactor'];

/**
 * Who sees what on the event stream: the whole of it. What is not listed is not sent. No field in it is personal text; a spec
 * compares it with the definitions of the events.
 */
export const SEEN: Readonly<Record<string, Row>> = {
  'bounty.posted.v1': {
    frontend: ['poster', 'externalRef', 'consents', 'expiresAt'],
    moderation: ['poster', 'externalRef', 'consents', 'expiresAt', 'content.mature', 'content.deliverable'],
  },
  'bounty.revised.v1': {
    frontend: ['poster', 'consents'],
    moderation: ['poster', 'consents', 'content.mature', 'content.deliverable'],
  },
  'bounty.screened.v1': judged.screened,
  'bounty.ruled.v1': judged.ruled,
  'bounty.contested.v1': judged.contested,
  'bounty.contest-resolved.v1': judged.resolved,
  'bounty.reward-attached.v1': { frontend: ['reward'], moderation: ['reward'] },
  'bounty.frozen.v1': { frontend: ['reward', 'submission'], moderation: ['reward', 'submission'] },
  'bounty.reopened.v1': { frontend: [], moderation: ['moderator'] },
  'bounty.withdrawn.v1': { frontend: [], moderation: [] },
  'bounty.expired.v1': { frontend: [], moderation: [] },
  'bounty.closed.v1': { frontend: ['cause'], moderation: ['cause'] },
  'bounty.completed.v1': { frontend: [], moderation: [] },
  'submission.entered.v1': {
    frontend: ['bounty', 'creator', 'externalRef'],
    scanner: ['content.assets'],
    moderation: ['bounty', 'creator', 'externalRef', 'content.mature', 'content.deliverable', 'content.assets'],
  },
  'submission.revised.v1': {
    frontend: ['creator'],
    scanner: ['content.assets'],
    moderation: ['creator', 'content.mature', 'content.deliverable', 'content.assets'],
  },
  'submission.evidence-attached.v1': { moderation: ['evidence.sha256', 'evidence.findings'] },
  'submission.screened.v1': judged.screened,
  'submission.ruled.v1': judged.ruled,
  'submission.contested.v1': judged.contested,
  'submission.contest-resolved.v1': judged.resolved,
  'submission.withdrawn.v1': { frontend: [], moderation: [] },
  'submission.selected.v1': { frontend: ['reward'], moderation: ['reward'] },
  'submission.reopened.v1': { frontend: [], moderation: [] },
  'reward.pledged.v1': { frontend: money, payout: money, moderation: money },
  'reward.awarded.v1': {
    frontend: ['submission', 'payee'],
    payout: ['submission', 'payee'],
    moderation: ['submission', 'payee'],
  },
  'reward.held.v1': { frontend: ['cause'], payout: ['cause'], moderation: ['cause'] },
  'reward.released.v1': { frontend: ['cause'], payout: ['cause'], moderation: ['cause'] },
  'reward.payout-started.v1': {
    frontend: ['payout', 'payBefore'],
    payout: ['payout', 'reference', 'payBefore'],
    moderation: ['payout', 'reference', 'payBefore'],
  },
  'reward.payout-confirmed.v1': { frontend: ['payout'], payout: ['payout'], moderation: ['payout'] },
  'reward.payout-settled.v1': {
    frontend: ['payout'],
    payout: ['payout', 'providerReference'],
    moderation: ['payout', 'providerReference'],
  },
  'reward.payout-failed.v1': {
    frontend: ['payout'],
    payout: ['payout', 'providerReference'],
    moderation: ['payout', 'providerReference'],
  },
  'reward.payout-contested.v1': {
    frontend: ['payout'],
    payout: ['payout', 'grounds', 'causes'],
    moderation: ['payout', 'grounds', 'causes'],
  },
  'reward.refunded.v1': { frontend: ['cause'], payout: ['cause'], moderation: ['cause'] },
  'reward.forfeited.v1': { frontend: [], payout: [], moderation: ['moderator'] },
  'consent.recorded.v1': {
    frontend: ['party', 'self', 'scopes', 'expiresAt'],
    'consent-verifier': ['party', 'self', 'scopes', 'expiresAt'],
    moderation: ['party', 'self', 'scopes', 'expiresAt'],
  },
  'consent.verified.v1': {
    frontend: ['scopes', 'expiresAt'],
    'consent-verifier': ['scopes', 'expiresAt'],
    moderation: ['scopes', 'expiresAt', 'verifier'],
  },
  'consent.revoked.v1': { frontend: [], 'consent-verifier': [], moderation: [] },
  'consent.expired.v1': { frontend: [], 'consent-verifier': [], moderation: [] },
  'case.opened.v1': { moderation: ['target', 'bounty', 'cause'] },
  'case.joined.v1': { moderation: ['case'] },
  'case.assigned.v1': { moderation: ['assignee'] },
  'case.noted.v1': { moderation: [] },
  'case.decided.v1': { moderation: ['resolution'] },
  'poster.blocked.v1': { moderation: ['bounty', 'closed'] },
  'poster.cleared.v1': { moderation: ['moderator'] },
  'marketplace.policy-activated.v1': { admin: ['policy'], moderation: ['policy'] },
  'marketplace.registry-activated.v1': { admin: ['digest'], moderation: ['digest'] },
  'marketplace.engine-adopted.v1': { admin: ['engineDigest'], moderation: ['engineDigest'] },
  'marketplace.settings-changed.v1': { admin: ['settings'], moderation: ['settings'] },
  'policy.drafted.v1': { admin: ['name', 'version', 'digest'], moderation: ['name', 'version', 'digest'] },
};

/** What is on no stream, and why. Every event that the domain stores is either here or above. */
export const UNSEEN: Readonly<Record<string, string>> = {
  'marketplace.created.v1': 'it is there before any key of its own',
  'poster.wrote.v1': 'the bounty’s own event says it',
  'policy.retired.v1': 'nothing changes for anyone: what is in force cannot be retired',
  'registry.drafted.v1': 'a list of names',
  'registry.retired.v1': 'as with policies',
  'key.created.v1': 'who has keys is nobody’s business but the operator’s',
  'key.revoked.v1': 'as above; a stream of that key ends',
  'request.recorded.v1': 'the inside of idempotency keys',
};

export function fieldsFor(type: string, role: KeyRole): readonly string[] | undefined {
  const row = SEEN[type];
  if (!row) return undefined;
  return MODERATION.includes(role) ? row.moderation : row[role as Exclude<keyof Row, 'moderation'>];
}

export function seesActors(role: KeyRole): boolean {
  return MODERATION.includes(role);
}

/** The stored types of the events that a role sees. */
export function typesFor(role: KeyRole): readonly string[] {
  return Object.keys(SEEN).filter((type) => fieldsFor(type, role) !== undefined);
}
