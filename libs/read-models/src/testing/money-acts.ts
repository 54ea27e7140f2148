import {
  assess,
  type Bounty,
  bounty,
  Clearance,
  type Reward,
  type RewardCommand,
  reward,
  type Submission,
  submission,
} from '#domain';
import { basis, delivery, gateFacts, id, verdict } from '#domain/testing';
import type { Act, Moment } from './act.js';
import { CANARY, timeOf } from './places.js';
import type { Streams, Told } from './streams.js';

/** Asks something of one of the rewards in a phase: of any other it would be refused at once. */
function on(
  told: Streams,
  { pick, n }: Moment,
  phase: Reward['phase'] | 'any',
  command: (r: Told<Reward>) => RewardCommand | undefined,
): void {
  const suitable = told.all<Reward>('reward').filter(({ state }) => phase === 'any' || state.phase === phase);
  const r = suitable[pick % Math.max(1, suitable.length)];
  const asked = r && command(r);
  if (asked) told.tell(reward, r.id, r.home, n, asked);
}

function lastPayout({ state }: Told<Reward>): string {
  return state.payouts.at(-1)?.id ?? '';
}

/** Where money comes from, what is promised with it, and where it goes. */
export const moneyActs = {
  pledge: (told, { pick, other, n }) =>
    told.on<Bounty>('bounty', pick, (b) => {
      if (b.state.phase !== 'open') return;
      const pledge = { bounty: b.id, amount: 1 + other * 97, currency: other % 2 ? 'USD' : 'BUZZ', benefactor: 'p-1' };
      told.tell(bounty, b.id, b.home, n, { type: 'attach-reward', reward: id(n) });
      told.tell(reward, id(n), b.home, n, { type: 'pledge', reward: id(n), ...pledge, accepted: ['USD', 'BUZZ'] });
    }),
  /** Pledged, delivered, found in order and awarded, all at once: few stories get so far by chance. */
  deliver: (told, moment) => {
    const { pick, n, now } = moment;
    const open = told.all<Bounty>('bounty').filter(({ state }) => state.phase === 'open');
    const b = open[pick % Math.max(1, open.length)];
    if (!b) return;
    const pledge = { bounty: b.id, amount: 100 + n, currency: 'USD', benefactor: 'p-1', accepted: ['USD'] };
    told.tell(bounty, b.id, b.home, n, { type: 'attach-reward', reward: id(n) });
    told.tell(reward, id(n), b.home, n, { type: 'pledge', reward: id(n), ...pledge });
    told.tell(submission, id(80_000 + n), b.home, n, {
      type: 'enter',
      bounty: b.id,
      creator: 'c-1',
      content: delivery(),
    });
    for (const target of [b, told.find<Submission>('submission', id(80_000 + n))]) {
      const allow = verdict('allow', { input: `${target?.id} ${n}`, at: now });
      told.judge(target, n, { type: 'screen', verdict: allow, basis: basis(target?.state.contentRevision) });
    }
    award(told, id(n), id(80_000 + n), n);
  },
  award: (told, { pick, other, n }) =>
    told.on<Reward>('reward', pick, (r) => {
      const offered = told.all<Submission>('submission').filter((s) => s.state.bounty === r.state.bounty);
      const chosen = offered[other % Math.max(1, offered.length)];
      if (chosen) award(told, r.id, chosen.id, n);
    }),
  start: (told, moment) =>
    on(told, moment, 'awarded', (r) => {
      const clearance = clearanceOf(told, r, moment.n);
      const names = { payout: id(70_000 + moment.n), reference: `ref-${moment.n}` };
      return clearance && { type: 'start-payout', ...names, clearance };
    }),
  confirm: (told, moment) =>
    on(told, moment, 'in-payment', (r) => {
      const clearance = clearanceOf(told, r, moment.n);
      return clearance && { type: 'confirm-payout', payout: lastPayout(r), clearance, now: moment.now };
    }),
  settle: (told, moment) =>
    on(told, moment, 'in-payment', (r) => {
      return { type: 'settle-payout', payout: lastPayout(r), providerReference: `prov-${moment.n}` };
    }),
  fail: (told, moment) =>
    on(told, moment, 'in-payment', (r) => {
      return { type: 'fail-payout', payout: lastPayout(r), providerReference: `prov-${moment.n}` };
    }),
  contestPayout: (told, moment) =>
    on(told, moment, 'in-payment', (r) => {
      return { type: 'contest-payout', payout: lastPayout(r), grounds: [], causes: ['contested'] };
    }),
  hold: (told, moment) => on(told, moment, 'any', () => ({ type: 'hold', cause: `cause-${moment.other % 2}` })),
  release: (told, moment) => on(told, moment, 'any', () => ({ type: 'release', cause: `cause-${moment.other % 2}` })),
  refund: (told, moment) => on(told, moment, 'any', () => ({ type: 'refund', cause: 'bounty-blocked' })),
  forfeit: (told, moment) => on(told, moment, 'any', () => ({ type: 'forfeit', reason: CANARY, moderator: 'm-1' })),
} satisfies Record<string, Act>;

function award(told: Streams, rewardId: string, submissionId: string, n: number): void {
  const r = told.find<Reward>('reward', rewardId);
  const chosen = told.find<Submission>('submission', submissionId);
  if (!r || !chosen) return;
  told.tell(bounty, r.state.bounty, r.home, n, { type: 'freeze', reward: r.id, submission: chosen.id });
  told.tell(submission, chosen.id, r.home, n, { type: 'select', reward: r.id });
  told.tell(reward, r.id, r.home, n, { type: 'award', submission: chosen.id, payee: chosen.state.creator });
}

/** As the gate would give it, were the present verdicts those on what is there now. */
function clearanceOf(told: Streams, r: Told<Reward>, n: number): Clearance | undefined {
  const b = told.find<Bounty>('bounty', r.state.bounty);
  const s = told.find<Submission>('submission', r.state.award?.submission ?? '');
  const [forBounty, forSubmission] = [b?.state.judged.verdict, s?.state.judged.verdict];
  if (!b || !s || !forBounty || !forSubmission) return undefined;
  const current = { bounty: forBounty.inputDigest, submission: forSubmission.inputDigest };
  const found = assess(gateFacts({}, { reward: r, bounty: b, submission: s, current, now: timeOf(n) }));
  return found instanceof Clearance ? found : undefined;
}
