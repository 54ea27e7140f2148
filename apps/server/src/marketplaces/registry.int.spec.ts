import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { protectName } from '#policy';
import { anAwardedReward, standsAt } from '../testing/awarded.js';
import { aBounty, openService, type Service } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const SALT = 'a-salt-of-this-spec';
const registry = (entry: string) =>
  `registry: ours\nversion: "1"\nsalt: ${SALT}\nprotected: [${entry}]\npublic: []\nfictional: []\n`;
const draft = (source: string) => service.call('admin', 'POST', '/v1/policies', { source });

describe('A registry over HTTP', () => {
  const EYRE = aBounty({ title: 'Jane Eyre at the window', description: 'Oil painting of Jane Eyre' });
  const OURS = registry(protectName(SALT, 'Jane Eyre'));

  it('counts from its activation on: everything is judged again under it, and pays only then', async () => {
    const drafted = await draft(OURS);
    const { digest } = drafted.body;
    expect([drafted.status, drafted.headers.get('location')]).toEqual([201, `/v1/policies/${digest}`]);
    expect(drafted.body).toMatchObject({ kind: 'registry', name: 'ours', version: '1', active: false, source: OURS });
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

  it('is the same version again with the same text; another text under it is refused', async () => {
    const first = await draft(OURS);
    const head = await service.holdfast.store.head();
    const again = await draft(OURS);
    expect([again.status, again.body.digest]).toEqual([201, first.body.digest]);
    const other = await draft(registry(protectName(SALT, 'Emma Bovary')));
    expect([other.status, other.body.type]).toEqual([409, 'urn:holdfast:problem:version-taken']);
    expect(await service.holdfast.store.head()).toEqual(head);
  });

  it('that is malformed, or no document of either kind, is told line by line and leaves nothing behind', async () => {
    const head = await service.holdfast.store.head();
    const named = await draft(registry('Jane Eyre'));
    expect([named.status, named.body.type]).toEqual([422, 'urn:holdfast:problem:invalid-document']);
    expect(named.body.errors).toEqual([expect.objectContaining({ field: 'source', line: 4, column: 13 })]);
    expect(JSON.stringify(named.body)).not.toContain('Eyre');
    const neither = await draft(OURS.replace(/^registry: ours\n/, ''));
    expect([neither.status, neither.body.errors]).toEqual([
      422,
      [{ field: 'source', line: 1, column: 1, detail: expect.stringContaining('"registry: NAME"') }],
    ]);
    expect(await service.holdfast.store.head()).toEqual(head);
  });

  it('is drafted by nobody but an admin', async () => {
    for (const role of ['moderator', 'frontend', 'auditor'] as const)
      expect((await service.call(role, 'POST', '/v1/policies', { source: OURS })).status).toBe(403);
  });
});
