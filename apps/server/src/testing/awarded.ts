import { aBounty, aDelivery, type Service, SHA } from './service.js';

export interface Awarded {
  readonly bounty: string;
  readonly submission: string;
  readonly reward: string;
}

/** A bounty with a reward of 50 USD, delivered, scanned and awarded over HTTP; cleared once this returns. */
export async function anAwardedReward(service: Service): Promise<Awarded> {
  const sent = aBounty({ reward: { amount: 5000, currency: 'USD', benefactor: 'user-1' } });
  const bounty = (await service.call('frontend', 'POST', '/v1/bounties', sent)).body;
  const [reward] = bounty.rewards;
  const submission = (await service.call('frontend', 'POST', `/v1/bounties/${bounty.id}/submissions`, aDelivery())).body
    .id;
  const evidence = { sha256: SHA, findings: [], scanner: { name: 'scan', version: '1' } };
  await service.call('scanner', 'POST', `/v1/submissions/${submission}/evidence`, evidence);
  await service.call('frontend', 'POST', `/v1/rewards/${reward}/award`, { submissionId: submission });
  await standsAt(service, reward, 'cleared');
  return { bounty: bounty.id, submission, reward };
}

/** Asks until the clearance of a reward says that. */
export async function standsAt(service: Service, reward: string, state: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const { body } = await service.call('payout', 'GET', `/v1/rewards/${reward}/clearance`);
    if (body.state === state) return;
    if (Date.now() > deadline) throw new Error(`the reward stands at ${JSON.stringify(body)}, not at ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
