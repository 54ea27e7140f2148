import { housePolicySource, houseRegistrySource } from '#runtime';
import type { CallName } from '../../apps/server/src/edge/calls.js';
import { type Facts, type Fits, type Kind, kindOf, type Pools } from './pools.js';

const open: Fits = ({ state }) => state === 'open';
const editable: Fits = ({ frozen, state }) => frozen === false && state !== 'withdrawn' && state !== 'closed';
const allowed: Fits = ({ state }) => state === 'allowed';
const inState =
  (...states: readonly string[]): Fits =>
  ({ state, status }) =>
    states.includes(state ?? status);

/** What a call is best made about: in this order, as long as there are any. */
const BEST: Partial<Record<CallName, readonly Fits[]>> = {
  'bounties.edit': [editable],
  'bounties.withdraw': [inState('blocked')],
  'bounties.reopen': [({ frozen }) => frozen === true],
  'submissions.edit': [editable],
  'submissions.withdraw': [inState('blocked')],
  'bounties.rule': [inState('held', 'blocked')],
  'submissions.rule': [inState('held', 'blocked')],
  'submissions.attach-evidence': [inState('held', 'pending')],
  'rewards.award': [
    (reward, pools) => reward.state === 'pledged' && submissionOf(pools, reward.bounty, 0, allowed) !== undefined,
    (reward, pools) => reward.state === 'pledged' && submissionOf(pools, reward.bounty, 0) !== undefined,
  ],
  'rewards.clearance': [({ state, clearance }) => state === 'awarded' && clearance !== 'cleared'],
  'rewards.release': [({ holds }) => holds?.length > 0],
  'rewards.refund': [({ state, bounty }, pools) => state === 'pledged' && isClosed(pools.get('bounty', bounty))],
  'rewards.forfeit': [({ bounty }, pools) => pools.get('bounty', bounty)?.state === 'blocked'],
  'payouts.start': [({ clearance }) => clearance === 'cleared', inState('awarded')],
  'payouts.confirm': [inState('started')],
  'payouts.settle': [inState('confirmed'), inState('started')],
  'consents.verify': [inState('recorded')],
  'consents.revoke': [inState('verified'), inState('recorded')],
  'cases.assign': [open],
  'cases.note': [open],
  'contests.resolve': [open],
};

/** Calls whose path names another kind than their room does. */
const ABOUT: Partial<Record<CallName, readonly [Kind, ...Fits[]]>> = {
  'submissions.enter': ['bounty', allowed],
  'rewards.pledge': ['bounty', allowed],
  'payouts.start': ['reward', ...(BEST['payouts.start'] ?? [])],
};

/** What a call is made about, if its path names something that there is. */
export function targetOf(call: CallName, pools: Pools, nth: number): Facts | undefined {
  const about = ABOUT[call];
  if (about) {
    const [of, ...fits] = about;
    return pools.pick(of, nth, ...fits);
  }
  const kind = kindOf(call);
  return kind && pools.pick(kind, nth, ...(BEST[call] ?? []));
}

function isClosed(bounty: Facts | undefined): boolean {
  return ['withdrawn', 'expired', 'closed', 'blocked'].includes(bounty?.state);
}

function submissionOf(pools: Pools, bounty: unknown, nth: number, also: Fits = () => true): Facts | undefined {
  const fits: Fits = (facts) => facts.bounty === bounty && also(facts, pools);
  const found = pools.pick('submission', nth, fits);
  return found && fits(found, pools) ? found : undefined;
}

type Fit = (body: Facts, target: Facts, pools: Pools, nth: number) => Facts;

/** Most allow: what is blocked goes nowhere from there. */
const ruling: Fit = ({ grounds, ...body }, target, _pools, nth) => ({
  ...body,
  ...(nth % 4 === 0 ? { grounds } : { outcome: 'allow' }),
  inputDigest: target.verdict?.inputDigest ?? body.inputDigest,
  overrides: [...new Set([...(target.reasons?.grounds ?? []), ...(target.reasons?.causes ?? [])])],
});
const party = (nth: number, name: string) => `${name}-${nth % 40}`;

/** What makes a body, valid by its schema, one that the state of things lets through: members that must name what there is. */
const FIT: Partial<Record<CallName, Fit>> = {
  'bounties.post': ({ expiresAt: _, ...body }, _target, pools, nth) => ({
    ...body,
    poster: party(nth, 'user'),
    references: nth % 3 === 0 ? body.references : [],
    consents: nth % 4 === 0 ? [pools.pick('consent', nth)?.id].filter(Boolean) : [],
    reward: { amount: 1 + (nth % 9_000), currency: 'USD', benefactor: party(nth, 'user') },
  }),
  'bounties.edit': (body) => ({ ...body, references: [], consents: [], expiresAt: undefined }),
  'submissions.enter': (body, _target, _pools, nth) => ({
    ...body,
    creator: party(nth, 'creator'),
    assets: [{ mediaType: 'image/png', sha256: String(nth % 10).repeat(64), bytes: 2048 }],
  }),
  'submissions.attach-evidence': (body, { assets }, _pools, nth) => ({
    ...body,
    sha256: assets?.[0]?.sha256 ?? body.sha256,
    findings: nth % 4 === 0 ? body.findings : [],
  }),
  'rewards.pledge': (body) => ({ ...body, currency: 'USD' }),
  'rewards.award': (body, { bounty }, pools, nth) => ({
    ...body,
    submissionId:
      (submissionOf(pools, bounty, nth, allowed) ?? submissionOf(pools, bounty, nth))?.id ?? body.submissionId,
  }),
  'payouts.start': (body, _target, _pools, nth) => ({ ...body, reference: `run-${nth}` }),
  'bounties.rule': ruling,
  'submissions.rule': ruling,
  'contests.resolve': (body, { joined }) => ({ ...body, joined }),
  'reports.make': (body, _target, pools, nth) => {
    const kind = nth % 2 === 0 ? 'bounty' : 'submission';
    return { ...body, target: { kind, id: pools.pick(kind, nth, allowed)?.id ?? body.target?.id } };
  },
  'reports.follow': (_body, _target, pools, nth) => ({ receipt: pools.receipt(nth) }),
  'policies.draft': (_body, _target, _pools, nth) => ({
    source: (
      (nth % 4 === 1 ? houseRegistrySource() : housePolicySource(nth % 4 === 0 ? 'no-real-people' : 'house')) ?? ''
    ).replace(/^version: .*$/m, `version: "${nth % 20}"`),
  }),
  'marketplaces.activate': (_body, _target, pools, nth) => {
    const document = pools.pick('document', nth);
    return { [document?.kind ?? 'policy']: document?.digest };
  },
  // Classifiers that nobody runs would hold all that comes after; budgets and currencies would refuse it.
  'marketplaces.change-settings': ({ detectors: _d, currencies: _c, writesPerHour: _w, ...body }) => body,
};

export function fitTo(call: CallName, body: unknown, target: Facts | undefined, pools: Pools, nth: number): unknown {
  const fits = FIT[call];
  if (!fits || typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return fits(body, target ?? {}, pools, nth);
}
