import {
  type Bounty,
  bounty,
  type Case,
  type Consent,
  caseFile,
  consent,
  type Marketplace,
  marketplace,
  type Reward,
  reward,
  type Submission,
  submission,
} from '#domain';
import type { Transaction } from '#kernel';

/** A stream as a transaction read it; its append checks this revision. */
export interface Found<State> {
  readonly id: string;
  readonly revision: number;
  readonly state: State;
}

export async function findMarketplace(tx: Transaction): Promise<Found<Marketplace>> {
  const { state, revision } = await tx.load(marketplace, tx.marketplace);
  return { id: tx.marketplace, revision, state: state ?? missing(tx, 'marketplace') };
}

export async function findBounty(tx: Transaction, id: string): Promise<Found<Bounty>> {
  const { state, revision } = await tx.load(bounty, id);
  return { id, revision, state: state ?? missing(tx, 'bounty') };
}

export async function findSubmission(tx: Transaction, id: string): Promise<Found<Submission>> {
  const { state, revision } = await tx.load(submission, id);
  return { id, revision, state: state ?? missing(tx, 'submission') };
}

export async function findReward(tx: Transaction, id: string): Promise<Found<Reward>> {
  const { state, revision } = await tx.load(reward, id);
  return { id, revision, state: state ?? missing(tx, 'reward') };
}

export async function findConsent(tx: Transaction, id: string): Promise<Found<Consent>> {
  const { state, revision } = await tx.load(consent, id);
  return { id, revision, state: state ?? missing(tx, 'consent') };
}

export async function findCase(tx: Transaction, id: string): Promise<Found<Case>> {
  const { state, revision } = await tx.load(caseFile, id);
  return { id, revision, state: state ?? missing(tx, 'case') };
}

function missing(tx: Transaction, what: string): never {
  return tx.refuse('not-found', `There is no such ${what}.`);
}
