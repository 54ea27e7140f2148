import { confirmPayout, settlePayout, startPayout } from '#enforcement';
import type { JsonValue } from '#kernel';
import { attachEvidence, awardReward, enterSubmission, type Operation, postBounty, type Role } from '#operations';
import { demand, ensureMarketplace, type Holdfast, openHoldfast } from '#runtime';
import { HARMLESS } from './rows.js';

const SHA = 'a'.repeat(64);

export interface Deal {
  readonly bounty: string;
  readonly submission: string;
  readonly reward: string;
  readonly payout: string;
}

/** In the marketplace `demo`: a harmless bounty, delivered, scanned, awarded and paid. */
export async function strikeDeal(data: string): Promise<Deal> {
  const holdfast = await openHoldfast({ data });
  try {
    const marketplace = await ensureMarketplace(holdfast.runner, 'demo');
    holdfast.workers.start();
    return await strike(holdfast, marketplace);
  } finally {
    await holdfast.close();
  }
}

async function strike({ runner, workers }: Holdfast, marketplace: string): Promise<Deal> {
  const must = async <R extends JsonValue | undefined>(role: Role, operation: Operation<R>) => {
    const value = await demand(runner, { actor: { role, id: `${role}-1` }, marketplace }, operation);
    await workers.settled();
    return value;
  };
  const { title, description, tags, mature, deliverable } = { ...HARMLESS, deliverable: 'image' as const };
  const content = { title, description, tags, mature, deliverable, references: [] };
  const pledge = { amount: 500, currency: 'USD', benefactor: 'poster-1' };
  const posted = await must(
    'frontend',
    postBounty({ poster: 'poster-1', externalRef: 'deal', content, consents: [], reward: pledge }),
  );
  const { bounty, reward } = { ...posted, reward: posted.reward ?? '' };
  const { submission } = await must(
    'frontend',
    enterSubmission({
      bounty,
      creator: 'creator-1',
      content: {
        title,
        description,
        tags,
        mature,
        deliverable,
        assets: [{ mediaType: 'image/png', sha256: SHA, bytes: 9 }],
      },
    }),
  );
  const evidence = { sha256: SHA, findings: [], scanner: { name: 'scan', version: '1' } };
  await must('scanner', attachEvidence({ submission, evidence }));
  await must('frontend', awardReward({ reward, submission }));
  const { payout } = await must('payout', startPayout({ reward, reference: 'pay-1' }));
  await must('payout', confirmPayout({ reward, payout }));
  await must('payout', settlePayout({ reward, payout, outcome: 'settled', providerReference: 'prov-1' }));
  return { bounty, submission, reward, payout };
}
