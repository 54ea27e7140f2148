import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { draftDocument } from '#operations';
import { protectName } from '#policy';
import { demand, registryDraft } from '#runtime';
import { anAwardedReward, standsAt } from '../testing/awarded.js';
import { aBounty, openService, type Service } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

describe('A registry over HTTP', () => {
  const EYRE = aBounty({ title: 'Jane Eyre at the window', description: 'Oil painting of Jane Eyre' });
  const SALT = 'a-salt-of-this-spec';
  const registry = (entry: string) =>
    `registry: ours\nversion: "1"\nsalt: ${SALT}\nprotected: [${entry}]\npublic: []\nfictional: []\n`;

  it('counts from its activation on: everything is judged again under it, and pays only then', async () => {
    const context = { actor: { role: 'admin', id: 'spec' }, marketplace: service.marketplace };
    const document = registryDraft(registry(protectName(SALT, 'Jane Eyre')));
    const { digest } = await demand(service.holdfast.runner, context, draftDocument(document));
    const { reward } = await anAwardedReward(service);
    const bounty = (await service.call('frontend', 'POST', '/v1/bounties', EYRE)).body;
    expect(bounty.state).toBe('allowed');
    await service.holdfast.workers.stop();
    const activated = await service.call('admin', 'POST', `/v1/marketplaces/${service.marketplace}/activations`, {
      registry: digest,
    });
    expect([activated.status, activated.body.registry]).toEqual([201, digest]);
    expect((await service.call('auditor', 'GET', `/v1/policies/${digest}`)).body).toMatchObject({
      kind: 'registry',
      active: true,
    });
    // Nobody judges at the moment: what was allowed under the registry before counts no more.
    const stale = (await service.call('frontend', 'GET', `/v1/bounties/${bounty.id}`)).body;
    expect([stale.state, stale.reasons.causes]).toEqual(['pending', ['stale-verdict']]);
    const refused = await service.call('payout', 'POST', `/v1/rewards/${reward}/payouts`, { reference: 'between' });
    expect([refused.status, refused.body.causes]).toEqual([409, ['stale-verdict']]);
    service.holdfast.workers.start();
    await standsAt(service, reward, 'cleared');
    await service.holdfast.workers.settled();
    const again = (await service.call('frontend', 'GET', `/v1/bounties/${bounty.id}`)).body;
    expect([again.state, again.reasons.grounds]).toEqual(['blocked', ['private-individual']]);
  });
});
