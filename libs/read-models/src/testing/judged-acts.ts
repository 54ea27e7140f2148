import { type Bounty, bounty, type Consent, consent, type Submission, submission } from '#domain';
import { basis, content, delivery, id, verdict } from '#domain/testing';
import type { Outcome } from '#kernel';
import type { Act, Moment } from './act.js';
import { CANARY, homeOf, timeOf } from './places.js';
import type { Streams } from './streams.js';

const OUTCOMES: readonly Outcome[] = ['allow', 'allow', 'allow', 'hold', 'block'];
const RULINGS: readonly Outcome[] = ['allow', 'block', 'hold'];

function judged(told: Streams, { pick, other }: Moment) {
  return told.pick<Bounty | Submission>(pick % 2 ? 'bounty' : 'submission', other);
}

/** What people write, and what policy and moderators say to it. */
export const judgedActs = {
  post: (told, { pick, other, n, now }) => {
    const cited = told.pick<Consent>('consent', other);
    told.tell(bounty, id(n), homeOf(pick), n, {
      type: 'post',
      poster: `p-${other % 5}`,
      externalRef: pick % 2 ? `x-${other}` : undefined,
      content: content({ title: CANARY, description: CANARY, tags: [CANARY], mature: pick % 2 === 0 }),
      consents: cited && pick % 3 === 0 ? [cited.id] : [],
      now,
    });
  },
  revise: (told, { pick, other, n }) =>
    told.on<Bounty>('bounty', pick, (b) => {
      const cited = told.pick<Consent>('consent', other);
      const written = content({ title: CANARY, description: `${CANARY} ${n}` });
      told.tell(bounty, b.id, b.home, n, { type: 'revise', content: written, consents: cited ? [cited.id] : [] });
    }),
  enter: (told, { pick, other, n }) =>
    told.on<Bounty>('bounty', pick, (b) => {
      const generation = { prompt: CANARY, negativePrompt: CANARY, models: [CANARY] };
      const delivered = delivery({ title: CANARY, description: CANARY, tags: [CANARY], generation });
      const entry = { bounty: b.id, creator: `c-${other % 3}`, content: delivered };
      told.tell(submission, id(n), b.home, n, { type: 'enter', ...entry });
    }),
  improve: (told, { pick, n }) =>
    told.on<Submission>('submission', pick, (s) => {
      const again = delivery({ description: `${CANARY} ${n}` });
      told.tell(submission, s.id, s.home, n, { type: 'revise', content: again });
    }),
  evidence: (told, { pick, other, n }) =>
    told.on<Submission>('submission', pick, (s) => {
      const sha256 = s.state.content.assets[0]?.sha256 ?? '';
      const scanner = { name: 'scan', version: `${other % 3}` };
      const evidence = { sha256, findings: [{ kind: 'nudity' as const, confidence: 0.5 }], scanner };
      told.tell(submission, s.id, s.home, n, { type: 'attach-evidence', evidence });
    }),
  screen: (told, moment) => {
    const { pick, other, n, now } = moment;
    const target = judged(told, moment);
    const outcome = OUTCOMES[(pick + other) % 5] ?? 'hold';
    const grounds = outcome === 'allow' ? [] : (['minor-sexual', 'private-individual'] as const).slice(other % 2);
    const found = verdict(outcome, { input: `${target?.id} ${n}`, grounds: [...grounds], at: now });
    told.judge(target, n, { type: 'screen', verdict: found, basis: basis(target?.state.contentRevision) });
  },
  rule: (told, moment) => {
    const { pick, other, n } = moment;
    const target = judged(told, moment);
    const { grounds = [], inputDigest = '' } = target?.state.judged.verdict ?? {};
    told.judge(target, n, {
      type: 'rule',
      outcome: RULINGS[other % 3] ?? 'hold',
      overrides: [...grounds, 'contest-upheld'],
      inputDigest,
      moderator: `m-${pick % 3}`,
      reason: CANARY,
    });
  },
  contest: (told, moment) =>
    told.judge(judged(told, moment), moment.n, {
      type: 'contest',
      case: id(50_000 + moment.n),
      cause: 'depicted-person',
    }),
  resolve: (told, moment) => {
    const target = judged(told, moment);
    const resolution = moment.other % 2 ? 'lifted' : 'upheld';
    const [open = ''] = target?.state.judged.openCases ?? [];
    const said = { case: open, resolution, reason: CANARY, moderator: 'm-1' } as const;
    told.judge(target, moment.n, { type: 'resolve-contest', ...said });
  },
  reopen: (told, { pick, n }) =>
    told.on<Bounty>('bounty', pick, (b) => {
      told.tell(bounty, b.id, b.home, n, { type: 'reopen', reason: CANARY, moderator: 'm-1' });
      for (const { submission: selected } of b.state.awards)
        told.tell(submission, selected, b.home, n, { type: 'reopen' });
    }),
  withdraw: (told, { pick, n }) =>
    told.on<Bounty>('bounty', pick, (b) => told.tell(bounty, b.id, b.home, n, { type: 'withdraw' })),
  retreat: (told, { pick, n }) =>
    told.on<Submission>('submission', pick, (s) => told.tell(submission, s.id, s.home, n, { type: 'withdraw' })),
  record: (told, { pick, other, n, now }) =>
    told.tell(consent, id(n), homeOf(pick), n, {
      type: 'record',
      subject: other % 2 ? 'self' : CANARY,
      party: `p-${pick % 5}`,
      scopes: ['likeness', 'sexual'],
      expiresAt: pick % 3 ? timeOf(n + 50) : undefined,
      evidenceReference: CANARY,
      record: id(n),
      now,
    }),
  verify: (told, { pick, n, now }) =>
    told.on<Consent>('consent', pick, (c) =>
      told.tell(consent, c.id, c.home, n, { type: 'verify', scopes: ['likeness'], verifier: 'v-1', now }),
    ),
  revoke: (told, { pick, other, n, now }) =>
    told.on<Consent>('consent', pick, (c) =>
      told.tell(consent, c.id, c.home, n, other % 2 ? { type: 'revoke', by: 'v-1' } : { type: 'expire', now }),
    ),
} satisfies Record<string, Act>;
