import { type Data, idIn, type Row } from './log-file.js';

/** How things stood, as plain facts taken from raw events: what a person with the log and a pencil would note down. */
export interface Content {
  /** The revision of the event that holds what is to be judged. */
  revision: number;
  digest: string;
  author: string;
  verdict?: Data;
  basis?: Data;
  rulings: Data[];
  openCases: Set<string>;
  upheld: boolean;
  blockedBefore: boolean;
  /** Since when verdicts on this content have been blocks. */
  blockedSince?: string;
  phase: string;
  head: number;
}

export interface BountyFacts extends Content {
  consents: string[];
  rewards: string[];
  /** The submission that each reward is frozen for. */
  frozen: Map<string, string>;
}

export interface SubmissionFacts extends Content {
  bounty: string;
  evidence: unknown[];
  selected: Set<string>;
}

export interface ConsentFacts {
  status: string;
  self: boolean;
  party: string;
  expiresAt?: string;
  head: number;
}

export interface PayoutFacts {
  id: string;
  payBefore: string;
  status: 'open' | 'confirmed' | 'settled' | 'failed';
  contested: boolean;
}

export interface RewardFacts {
  bounty: string;
  amount: number;
  currency: string;
  submission?: string;
  payee?: string;
  holds: Set<string>;
  payouts: PayoutFacts[];
  ended?: 'settled' | 'refunded' | 'forfeited';
}

export interface MarketplaceFacts {
  policy?: string;
  registry?: string;
  engine?: string;
  settings: Data;
  head: number;
}

export class World {
  readonly bounties = new Map<string, BountyFacts>();
  readonly submissions = new Map<string, SubmissionFacts>();
  readonly consents = new Map<string, ConsentFacts>();
  readonly rewards = new Map<string, RewardFacts>();
  readonly marketplaces = new Map<string, MarketplaceFacts>();

  note(row: Row): void {
    const id = idIn(row.stream);
    const { data, revision: head } = row;
    if (row.category === 'marketplace') this.noteMarketplace(id, row);
    if (row.category === 'consent') this.noteConsent(id, row);
    if (row.category === 'reward') noteReward(this.rewards, id, row);
    if (row.type === 'bounty.posted') {
      const more = { consents: data.consents as string[], rewards: [], frozen: new Map() };
      this.bounties.set(id, { ...newContent(data, data.poster), ...more });
    }
    if (row.type === 'submission.entered') {
      const more = { bounty: String(data.bounty), evidence: [], selected: new Set<string>() };
      this.submissions.set(id, { ...newContent(data, data.creator), ...more });
    }
    const bounty = row.category === 'bounty' ? this.bounties.get(id) : undefined;
    const submission = row.category === 'submission' ? this.submissions.get(id) : undefined;
    if (bounty) noteBounty(bounty, row);
    if (submission) noteSubmission(submission, row);
    const content = bounty ?? submission;
    if (!content) return;
    noteContent(content, row);
    content.head = head;
  }

  private noteMarketplace(id: string, { type, data, revision: head }: Row): void {
    const before = this.marketplaces.get(id) ?? { settings: {}, head };
    const change: Partial<MarketplaceFacts> = {};
    if (data.settings) change.settings = data.settings as Data;
    if (type === 'marketplace.policy-activated') change.policy = String((data.policy as Data).digest);
    if (type === 'marketplace.registry-activated') change.registry = String(data.digest);
    if (type === 'marketplace.engine-adopted') change.engine = String(data.engineDigest);
    this.marketplaces.set(id, { ...before, ...change, head });
  }

  private noteConsent(id: string, { type, data, revision: head }: Row): void {
    const before = this.consents.get(id) ?? { status: '', self: data.self === true, party: String(data.party), head };
    const status = type.slice('consent.'.length);
    const expiresAt = status === 'verified' ? (data.expiresAt as string | undefined) : before.expiresAt;
    this.consents.set(id, { ...before, status, expiresAt, head });
  }
}

function newContent(data: Data, author: unknown): Content {
  const digest = String(data.contentDigest);
  const rest = { rulings: [], openCases: new Set<string>(), upheld: false, blockedBefore: false, phase: 'open' };
  return { revision: 0, digest, author: String(author), head: 0, ...rest };
}

function noteBounty(bounty: BountyFacts, { type, data }: Row): void {
  if (type === 'bounty.revised') bounty.consents = data.consents as string[];
  if (type === 'bounty.reward-attached') bounty.rewards.push(String(data.reward));
  if (type === 'bounty.frozen') bounty.frozen.set(String(data.reward), String(data.submission));
  if (type === 'bounty.reopened') bounty.frozen.clear();
  if (/withdrawn|expired|closed|completed/.test(type)) bounty.phase = type.slice('bounty.'.length);
}

function noteSubmission(submission: SubmissionFacts, { type, data }: Row): void {
  if (type === 'submission.evidence-attached') submission.evidence.push(data.evidence);
  if (type === 'submission.selected') submission.selected.add(String(data.reward));
  if (type === 'submission.reopened') submission.selected.clear();
  if (type === 'submission.withdrawn') submission.phase = 'withdrawn';
  if (type !== 'submission.revised') return;
  const { assets } = data.content as { assets: { sha256: string }[] };
  const kept = assets.map((asset) => asset.sha256);
  submission.evidence = submission.evidence.filter((e) => kept.includes((e as { sha256: string }).sha256));
}

function noteContent(content: Content, { type, data, revision }: Row): void {
  const what = type.slice(type.indexOf('.') + 1);
  if (what === 'revised') {
    const ruledOut = content.rulings.some((ruling) => ruling.outcome === 'block');
    content.blockedBefore ||= ruledOut || content.verdict?.outcome === 'block';
    content.revision = revision;
    content.digest = String(data.contentDigest);
    content.verdict = undefined;
    content.basis = undefined;
    content.blockedSince = undefined;
  }
  if (what === 'screened') {
    const verdict = data.verdict as Data;
    content.blockedSince = verdict.outcome === 'block' ? (content.blockedSince ?? String(verdict.at)) : undefined;
    content.verdict = verdict;
    content.basis = data.basis as Data;
  }
  // A moderator's newer ruling on the same content takes the place of their older one.
  if (what === 'ruled') {
    const replaced = (ruling: Data) =>
      ruling.moderator === data.moderator && ruling.contentDigest === data.contentDigest;
    content.rulings = [...content.rulings.filter((ruling) => !replaced(ruling)), data];
  }
  if (what === 'contested') content.openCases.add(String(data.case));
  if (what === 'contest-resolved') {
    content.openCases.delete(String(data.case));
    content.upheld ||= data.resolution === 'upheld';
  }
}

function noteReward(rewards: Map<string, RewardFacts>, id: string, { type, data }: Row): void {
  if (type === 'reward.pledged') {
    const { bounty, amount, currency } = data;
    const pledge = { bounty: String(bounty), amount: Number(amount), currency: String(currency) };
    rewards.set(id, { ...pledge, holds: new Set(), payouts: [] });
  }
  const reward = rewards.get(id);
  if (!reward) return;
  const payout = reward.payouts.find((p) => p.id === data.payout);
  if (type === 'reward.awarded') Object.assign(reward, { submission: data.submission, payee: data.payee });
  if (type === 'reward.held') reward.holds.add(String(data.cause));
  if (type === 'reward.released') reward.holds.delete(String(data.cause));
  if (type === 'reward.payout-started') {
    const id = String(data.payout);
    reward.payouts.push({ id, payBefore: String(data.payBefore), status: 'open', contested: false });
  }
  if (payout && type === 'reward.payout-confirmed') payout.status = 'confirmed';
  if (payout && type === 'reward.payout-failed') payout.status = 'failed';
  if (payout && type === 'reward.payout-contested') payout.contested = true;
  if (payout && type === 'reward.payout-settled') {
    payout.status = 'settled';
    reward.ended = 'settled';
  }
  if (type === 'reward.refunded') reward.ended = 'refunded';
  if (type === 'reward.forfeited') reward.ended = 'forfeited';
}
