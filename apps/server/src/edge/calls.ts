import type { Role } from '#operations';

/** The roles that a key can carry. */
export type KeyRole = Exclude<Role, 'system' | 'reporter'>;

const MODERATION = ['moderator', 'senior-moderator'] as const;
const SEEING = [...MODERATION, 'auditor'] as const;
const EVERYONE = ['frontend', ...SEEING, 'payout', 'scanner', 'consent-verifier', 'admin'] as const;

/**
 * Who may do what: the whole of it. A call that is not in here cannot be served, and what is not listed is refused.
 * `anyone` needs no key.
 */
export const CALLS = {
  'bounties.post': ['frontend'],
  'bounties.read': ['frontend', ...SEEING],
  'bounties.list': ['frontend', ...SEEING],
  'bounties.edit': ['frontend'],
  'bounties.withdraw': ['frontend'],
  'bounties.history': SEEING,
  'bounties.rule': MODERATION,
  'bounties.reopen': MODERATION,
  'submissions.enter': ['frontend'],
  'submissions.read': ['frontend', 'scanner', ...SEEING],
  'submissions.list': ['frontend', ...SEEING],
  'submissions.edit': ['frontend'],
  'submissions.withdraw': ['frontend'],
  'submissions.attach-evidence': ['scanner'],
  'submissions.history': SEEING,
  'submissions.rule': MODERATION,
  'rewards.pledge': ['frontend'],
  'rewards.read': ['frontend', 'payout', ...SEEING],
  'rewards.list': ['frontend', 'payout', ...SEEING],
  'rewards.award': ['frontend'],
  'rewards.clearance': ['payout', 'frontend'],
  'rewards.refund': ['payout'],
  'rewards.hold': MODERATION,
  'rewards.release': MODERATION,
  'rewards.forfeit': ['senior-moderator'],
  'rewards.history': SEEING,
  'payouts.start': ['payout'],
  'payouts.confirm': ['payout'],
  'payouts.settle': ['payout'],
  'payouts.read': ['payout', 'auditor'],
  'payouts.list': ['payout', 'auditor'],
  'consents.record': ['frontend', 'consent-verifier'],
  'consents.read': ['frontend', 'consent-verifier', ...SEEING],
  'consents.list': ['frontend', 'consent-verifier', ...SEEING],
  'consents.verify': ['consent-verifier'],
  'consents.revoke': ['consent-verifier', 'frontend', ...MODERATION],
  'reports.make': 'anyone',
  'reports.follow': 'anyone',
  'cases.list': SEEING,
  'cases.read': SEEING,
  'cases.assign': MODERATION,
  'cases.note': MODERATION,
  'contests.resolve': MODERATION,
  'moderation.queue': SEEING,
  'posters.clear': MODERATION,
  'policies.list': ['admin', ...SEEING],
  'policies.read': ['admin', ...SEEING],
  'policies.draft': ['admin'],
  'marketplaces.read': ['admin', ...SEEING],
  'marketplaces.activate': ['admin'],
  'marketplaces.change-settings': ['admin'],
  'keys.create': ['admin'],
  'keys.list': ['admin'],
  'keys.revoke': ['admin'],
  'stream.follow': EVERYONE,
  'service.live': 'anyone',
  'service.ready': 'anyone',
  'service.metrics': 'anyone',
  'service.jwks': 'anyone',
} as const satisfies Readonly<Record<string, readonly KeyRole[] | 'anyone'>>;

export type CallName = keyof typeof CALLS;

export const KEY_ROLES: readonly KeyRole[] = EVERYONE;

export function mayCall(call: CallName, role: KeyRole | undefined): boolean {
  const allowed: readonly string[] | 'anyone' = CALLS[call];
  return allowed === 'anyone' || (role !== undefined && allowed.includes(role));
}
