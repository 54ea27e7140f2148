import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { createKey, findBounty, revokeKey } from '#operations';
import { demand, keyToken, mintKey } from '#runtime';
import { camel, type Described, operationsOf } from '../testing/api.js';
import { anAwardedReward } from '../testing/awarded.js';
import { openService, type Service } from '../testing/service.js';
import { callOf } from './access.guard.js';
import { CALLS, type CallName, KEY_ROLES, type KeyRole, mayCall } from './calls.js';

const MISSING = '00000000-0000-7000-8000-000000000000';

let service: Service;
let operations: readonly Described[];
const foreign = new Map<KeyRole, string>();
beforeAll(async () => {
  service = await openService({ HOLDFAST_REPORTS_PER_HOUR: '100000' });
  operations = operationsOf(service.server.document);
  for (const role of KEY_ROLES) foreign.set(role, await service.foreignKey(role));
});
afterAll(() => service.close());

interface Told {
  readonly status: number;
  readonly type?: string;
  readonly detail?: string;
}

async function ask({ method, path, body }: Described, key: string | undefined, id = MISSING): Promise<Told> {
  const leaving = new AbortController();
  const response = await fetch(`${service.url}${path.replaceAll(/\{\w+\}/g, id)}`, {
    method,
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      'if-match': '"1"',
      prefer: 'wait=0',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: leaving.signal,
  });
  const { status, headers } = response;
  if (headers.get('content-type')?.startsWith('application/problem+json')) {
    const { type, detail } = (await response.json()) as Told;
    return { status, type, detail };
  }
  leaving.abort();
  return { status };
}

async function revokedKey(role: KeyRole): Promise<string> {
  const { runner } = service.holdfast;
  const context = { actor: { role: 'admin', id: 'spec' }, marketplace: service.marketplace };
  const { secret, secretHash } = mintKey();
  const { key } = await demand(runner, context, createKey({ role, name: `revoked ${role}`, secretHash }));
  await demand(runner, context, revokeKey(key));
  return keyToken(key, secret);
}

const named = ({ method, path }: Described) => `${method} ${path}`;

describe('Every route', () => {
  it('names a call of the table, and is described', () => {
    const handlers = [...service.server.app.get(ModulesContainer).values()]
      .flatMap(({ controllers }) => [...controllers.values()])
      .flatMap(({ metatype }) => Object.values(Object.getOwnPropertyDescriptors(metatype?.prototype ?? {})))
      .flatMap(({ value }) => (typeof value === 'function' && Reflect.hasMetadata('method', value) ? [value] : []));
    expect(handlers.map((handler) => [handler.name, callOf(handler) !== undefined])).toEqual(
      handlers.map(({ name }) => [name, true]),
    );
    const described = operations.map(({ call }) => call);
    expect(described.toSorted()).toEqual(handlers.map((handler) => callOf(handler) as CallName).toSorted());
    expect(described.toSorted()).toEqual(Object.keys(CALLS).toSorted());
    expect(camel('submissions.attach-evidence')).toBe('submissionsAttachEvidence');
  });

  it('is closed without a key and with a revoked one, unless anyone may call it', async () => {
    const revoked = await revokedKey('frontend');
    for (const operation of operations)
      for (const key of [undefined, 'nonsense', revoked]) {
        const { status, type } = await ask(operation, key);
        const open = CALLS[operation.call] === 'anyone';
        if (open)
          expect([named(operation), [401, 403].includes(status) || status >= 500]).toEqual([named(operation), false]);
        else expect([named(operation), status, type]).toEqual([named(operation), 401, 'urn:holdfast:problem:no-key']);
      }
  });

  it('answers a role exactly as the table says', async () => {
    for (const operation of operations)
      for (const role of KEY_ROLES) {
        const { status } = await ask(operation, service.keys.get(role));
        const where = `${role} ${named(operation)}`;
        if (mayCall(operation.call, role))
          expect([where, [401, 403].includes(status) || status >= 500]).toEqual([where, false]);
        else expect([where, status]).toEqual([where, 403]);
      }
  });

  it('says of what another marketplace has the same as of what there is not', async () => {
    const { bounty, submission, reward } = await anAwardedReward(service);
    const payout = await service.call('payout', 'POST', `/v1/rewards/${reward}/payouts`, { reference: 'walk' });
    await service.call(undefined, 'POST', '/v1/reports', {
      marketplace: service.marketplace,
      target: { kind: 'bounty', id: bounty },
      relation: 'depicted',
      explanation: 'This is me.',
      goodFaith: true,
    });
    const moderator = { actor: { role: 'moderator', id: 'spec' }, marketplace: service.marketplace };
    const cases = await demand(service.holdfast.runner, moderator, async (tx) => [
      ...(await findBounty(tx, bounty)).state.judged.openCases,
    ]);
    const ids = [service.marketplace, bounty, submission, reward, payout.body.id, ...cases];
    expect(ids.map((id) => typeof id)).toEqual(Array.from({ length: 6 }, () => 'string'));
    const consent = await service.call('frontend', 'POST', '/v1/consents', {
      subject: 'self',
      party: 'user-1',
      scopes: ['likeness'],
      evidenceReference: 'e-1',
    });
    if (consent.body.id) ids.push(consent.body.id);
    for (const operation of operations.filter(({ path }) => path.includes('{')))
      for (const role of KEY_ROLES.filter((one) => mayCall(operation.call, one))) {
        const key = foreign.get(role);
        const missing = await ask(operation, key);
        for (const id of ids) {
          const where = `${role} ${named(operation)}`;
          const found = await ask(operation, key, id);
          expect([where, found]).toEqual([where, missing]);
          expect([where, found.status < 400]).toEqual([where, false]);
        }
      }
  });
});
