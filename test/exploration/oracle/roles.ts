import type { Told } from './facts.js';

const MAY: readonly (readonly [pattern: RegExp, roles: readonly string[]])[] = [
  [/^process\./, ['system']],
  [/^request\./, []],
  [/^marketplace\.engine-adopted/, ['system', 'admin']],
  [/^marketplace\./, ['admin']],
  [/^case\.(opened|joined)\./, []],
  [/^case\./, ['moderator', 'senior-moderator']],
  [/^poster\.wrote/, ['frontend']],
  [/^(poster\.blocked|bounty\.closed)/, ['system']],
  [/^poster\.cleared/, ['moderator', 'senior-moderator']],
  [/\.screened\./, ['system']],
  [/\.(ruled|contest-resolved|reopened)\./, ['moderator', 'senior-moderator']],
  [/\.contested\./, []],
  [/^submission\.evidence-attached/, ['scanner']],
  [/^(bounty|consent)\.expired/, ['system', 'admin']],
  [/^bounty\.completed/, ['system', 'admin']],
  [/^(bounty|submission)\./, ['frontend', 'admin']],
  [/^reward\.(pledged|awarded)/, ['frontend', 'admin']],
  [/^reward\.(held|released)/, ['system', 'moderator', 'senior-moderator']],
  [/^reward\.payout-contested/, ['system', 'payout']],
  [/^reward\.payout-/, ['payout']],
  [/^reward\.refunded/, ['payout', 'system']],
  [/^reward\.forfeited/, ['senior-moderator']],
  [/^consent\.recorded/, ['frontend', 'consent-verifier', 'admin']],
  [/^consent\.verified/, ['consent-verifier']],
  [/^consent\.revoked/, ['frontend', 'consent-verifier', 'moderator', 'senior-moderator']],
];

/** Who may cause what. An empty list of roles means: anyone. */
export function objectionsToRole({ type, metadata: { actor } }: Told): string[] {
  const [, roles] = MAY.find(([pattern]) => pattern.test(type)) ?? [];
  if (!roles) return [`nobody is known to cause ${type}`];
  return roles.length === 0 || roles.includes(actor.role) ? [] : [`${actor.role} caused ${type}`];
}
