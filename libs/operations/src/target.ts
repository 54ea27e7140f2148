import { bounty, type JudgingCommand, submission } from '#domain';
import type { Transaction } from '#kernel';
import { findBounty, findSubmission } from './find.js';

/** What can be ruled on and contested. */
export interface Target {
  readonly kind: 'bounty' | 'submission';
  readonly id: string;
}

export function judge(tx: Transaction, { kind, id }: Target, command: JudgingCommand): Promise<unknown> {
  return kind === 'bounty' ? tx.execute(bounty, id, command) : tx.execute(submission, id, command);
}

/** A target as it stands, with whose text it is and which bounty it belongs to. */
export async function findTarget(tx: Transaction, { kind, id }: Target) {
  if (kind === 'bounty') {
    const { state } = await findBounty(tx, id);
    return { judged: state.judged, author: state.poster, bounty: id };
  }
  const { state } = await findSubmission(tx, id);
  return { judged: state.judged, author: state.creator, bounty: state.bounty };
}
