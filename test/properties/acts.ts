import type { Outcome } from '#kernel';
import { housePolicySource, policyDraft } from '#runtime';
import { type BountyKind, DEPICTED, delivery, numbered, scan } from '../crash/program/contents.js';
import { type Act, type Choice, chosen } from './choice.js';
import { moneyActs } from './money-acts.js';
import type { Target, Town } from './town.js';

const KINDS: readonly BountyKind[] = ['harmless', 'consented', 'mature', 'harmless', 'prohibited', 'consented'];
const OUTCOMES: readonly Outcome[] = ['allow', 'allow', 'block', 'hold'];
const POLICIES = ['house', 'no-mature', 'no-real-people', 'house'] as const;
const MINUTES = [1, 4, 6, 61, -60, 60 * 24, 60 * 24 * 15] as const;

function target(town: Town, { pick, other }: Choice): Target | undefined {
  const kind = other % 2 === 0 ? 'bounty' : 'submission';
  const id = chosen(kind === 'bounty' ? town.bounties : town.submissions, pick);
  return id === undefined ? undefined : { kind, id };
}

function content(other: number) {
  return numbered(chosen(KINDS, other) ?? 'harmless', other % 3);
}

/** Cites what there is, or nothing. */
function citing(town: Town, { pick, other }: Choice): string[] {
  const consent = chosen(town.consents, pick);
  return consent === undefined || other % 4 === 0 ? [] : [consent];
}

function inMinutes(town: Town, minutes: number): string {
  return new Date(Date.parse(town.clock.now()) + minutes * 60_000).toISOString();
}

const judging: Readonly<Record<string, Act>> = {
  contest: async (town, choice) => {
    const on = target(town, choice);
    const opened = on && (await town.ask('frontend', 'contest', { target: on, cause: 'report' }));
    if (on && opened) town.cases.push({ target: on, case: opened.case });
  },
  resolve: async (town, { pick, other }) => {
    const open = chosen(town.cases, pick);
    const resolution = other % 5 === 0 ? 'upheld' : 'lifted';
    if (open) await town.ask('moderator', 'resolveContest', { ...open, resolution, reason: 'Looked at.' });
  },
  rule: async (town, choice) => {
    const on = target(town, choice);
    const verdict = on && (await town.verdictOn(on));
    if (!on || !verdict) return;
    const outcome = chosen(OUTCOMES, choice.pick + choice.other) ?? 'hold';
    const overrides = outcome === 'allow' ? [...verdict.grounds, ...verdict.causes, 'contest-upheld'] : [];
    const ruling = { target: on, outcome, overrides, reason: 'Looked at.', inputDigest: verdict.inputDigest };
    await town.ask('senior-moderator', 'rule', ruling, `moderator-${choice.pick % 2}`);
  },
};

const writing: Readonly<Record<string, Act>> = {
  post: async (town, choice) => {
    const { pick, other } = choice;
    const poster = chosen(town.accounts, pick) ?? '';
    const posted = await town.ask('frontend', 'postBounty', {
      poster,
      content: content(other),
      consents: citing(town, choice),
      expiresAt: other % 6 === 0 ? inMinutes(town, 60 * 24) : undefined,
      reward: { amount: 100 + pick, currency: 'USD', benefactor: poster },
    });
    if (!posted) return;
    town.bounties.push(posted.bounty);
    if (posted.reward) town.rewards.push(posted.reward);
  },
  edit: async (town, choice) => {
    const bounty = chosen(town.bounties, choice.pick);
    const edit = { content: content(choice.other), consents: citing(town, choice) };
    if (bounty !== undefined) await town.ask('frontend', 'reviseBounty', { bounty, ...edit });
  },
  withdraw: async (town, { pick, other }) => {
    const bounty = chosen(town.bounties, pick);
    if (bounty !== undefined && other % 3 === 0) await town.ask('frontend', 'withdrawBounty', bounty);
  },
  enter: async (town, { pick, other }) => {
    const bounty = chosen(town.bounties, pick);
    const made = delivery(`work ${other}`, 0, other % 7 === 6);
    const creator = chosen(town.accounts, other) ?? '';
    const entered =
      bounty === undefined
        ? undefined
        : await town.ask('frontend', 'enterSubmission', { bounty, creator, content: made });
    if (!entered) return;
    const { submission } = entered;
    town.submissions.push(submission);
    if (other % 5 !== 4) await town.ask('scanner', 'attachEvidence', { submission, evidence: scan(made) });
  },
  redo: async (town, { pick, other }) => {
    const submission = chosen(town.submissions, pick);
    if (submission === undefined) return;
    const made = delivery(`work ${other}`, 1);
    await town.ask('frontend', 'reviseSubmission', { submission, content: made });
    const evidence = scan(made, other % 4 === 0);
    await town.ask('scanner', 'attachEvidence', { submission, evidence });
  },
  retract: async (town, { pick, other }) => {
    const submission = chosen(town.submissions, pick);
    if (submission !== undefined && other % 3 === 0) await town.ask('frontend', 'withdrawSubmission', submission);
  },
};

const consenting: Readonly<Record<string, Act>> = {
  record: async (town, { pick, other }) => {
    const recorded = await town.ask('frontend', 'recordConsent', {
      subject: other % 3 === 0 ? 'self' : DEPICTED,
      party: chosen(town.accounts, pick) ?? '',
      scopes: other % 2 === 0 ? ['likeness'] : ['likeness', 'sexual'],
      expiresAt: other % 5 === 0 ? inMinutes(town, 5) : undefined,
      evidenceReference: `evidence-${pick}`,
    });
    if (recorded) town.consents.push(recorded.consent);
  },
  verify: async (town, { pick, other }) => {
    const consent = chosen(town.consents, pick);
    const expiresAt = other % 3 === 0 ? inMinutes(town, 3 + other) : undefined;
    if (consent !== undefined)
      await town.ask('consent-verifier', 'verifyConsent', { consent, scopes: ['likeness'], expiresAt });
  },
  revoke: async (town, { pick, other }) => {
    const consent = chosen(town.consents, pick);
    if (consent !== undefined && other % 3 === 0) await town.ask('consent-verifier', 'revokeConsent', consent);
  },
};

const governing: Readonly<Record<string, Act>> = {
  activate: async (town, { pick }) => {
    const draft = policyDraft(housePolicySource(chosen(POLICIES, pick) ?? 'house') ?? '');
    await town.ask('admin', 'draftDocument', draft);
    await town.ask('admin', 'activateDocument', draft);
  },
  settings: (town, { pick, other }) =>
    town.ask('admin', 'changeSettings', { requireEvidence: other % 3 !== 0, refundAfterDays: pick % 15 }),
  time: async (town, { pick }) => town.clock.advance((chosen(MINUTES, pick) ?? 1) * 60_000),
  expire: async (town, { pick, other }) => {
    const due = chosen(other % 2 === 0 ? town.consents : town.bounties, pick);
    if (due !== undefined) await town.ask('system', other % 2 === 0 ? 'expireConsent' : 'expireBounty', due);
  },
  erase: async (town, { pick, other }) => {
    const subject = chosen(other % 2 === 0 ? town.accounts : town.consents, pick);
    if (subject !== undefined && other % 6 === 0) await town.erase(subject);
  },
  pause: async (town, { other }) => {
    if (other % 2 === 0) await town.holdfast.workers.stop();
    town.holdfast.workers.start();
  },
  restart: (town) => town.reopen(),
};

export const ACTS: Readonly<Record<string, Act>> = {
  ...writing,
  ...judging,
  ...consenting,
  ...moneyActs,
  ...governing,
};
