import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Desk, openDesk } from '../../apps/cli/src/testing/desk.js';
import { openService, type Service, speak } from '../../apps/server/src/testing/service.js';

/** An operator at the command line, while the service runs and holds the folder. */

let service: Service;
let desk: Desk;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());
beforeEach(() => {
  desk = openDesk();
  process.env.HOLDFAST_URL = service.url;
  process.env.HOLDFAST_KEY = service.keys.get('admin');
});
afterEach(() => {
  desk.remove();
  delete process.env.HOLDFAST_URL;
  delete process.env.HOLDFAST_KEY;
});

const shown = async () => service.holdfast.readModels.reached(await service.holdfast.store.head());
const asking = (token: string) => speak(service.url, token, 'GET', '/v1/bounties');

const ATELIER = `policy: atelier
version: "1"
extends: house
rules:
  - id: no-suggestive
    when: suggestive
    outcome: hold
    causes: [atelier-look]
`;

describe('keys, through a service', () => {
  interface Made {
    readonly id: string;
    readonly subject: string;
    readonly token: string;
  }
  const create = (...more: string[]) =>
    desk.json('keys', 'create', '--role', 'auditor', '--name', 'books', ...more) as Promise<Made>;

  it('are made, listed and revoked; a revoked one opens nothing from the next call on', async () => {
    const { id, subject, token } = await create('--subject', 'auditor-1');
    expect(subject).toBe('auditor-1');
    expect((await asking(token)).status).toBe(200);
    await shown();
    const listed = (await desk.json('keys', 'list')) as { id: string }[];
    expect(listed.find((key) => key.id === id)).toMatchObject({ role: 'auditor', name: 'books', subject });
    expect(listed.length).toBeGreaterThan(service.keys.size);
    expect(await desk.holdfast('keys', 'revoke', id)).toMatchObject({ code: 0, out: `Revoked ${id}\n` });
    expect((await asking(token)).status).toBe(401);
  });

  it('that are not there, or of another marketplace than the key at hand, are refused with what to do', async () => {
    const absent = '0198c1d2-7a54-7cc1-a1a5-5f4b2d0f0c11';
    const revoking = (...more: string[]) => desk.holdfast('keys', 'revoke', ...more);
    expect(await revoking(absent)).toMatchObject({ code: 1, err: expect.stringContaining('no such key in demo') });
    const { id } = await create();
    const elsewhere = await revoking(id, '--marketplace', 'elsewhere');
    expect(elsewhere).toMatchObject({ code: 1, err: expect.stringContaining('not of the marketplace elsewhere') });
    process.env.HOLDFAST_KEY = await service.foreignKey('admin');
    expect(await revoking(id)).toMatchObject({ code: 1, err: expect.stringContaining('not of the marketplace demo') });
    expect(await revoking(id, '--marketplace', 'elsewhere')).toMatchObject({ code: 1 });
  });

  it('are the business of admins', async () => {
    process.env.HOLDFAST_KEY = service.keys.get('frontend');
    for (const args of [
      ['create', '--role', 'admin', '--name', 'x'],
      ['revoke', '0198c1d2-7a54-7cc1-a1a5-5f4b2d0f0c11'],
      ['list'],
    ])
      expect(await desk.holdfast('keys', ...args)).toMatchObject({
        code: 1,
        err: expect.stringMatching(/answered 403.*admin key/),
      });
  });

  it('are made through it also where the folder is named, for it holds that', async () => {
    delete process.env.HOLDFAST_URL;
    process.env.HOLDFAST_PORT = new URL(service.url).port;
    try {
      const args = ['keys', 'create', '--role', 'auditor', '--name', 'beside'];
      const { code, out } = await desk.holdfast('--data', service.holdfast.folder.root, ...args);
      expect(code).toBe(0);
      expect((await asking(out.trim())).status).toBe(200);
    } finally {
      delete process.env.HOLDFAST_PORT;
    }
  });
});

describe('policies, through a service', () => {
  it('are drafted once, activated and listed', async () => {
    const file = desk.file('a.yaml', ATELIER);
    expect(await desk.json('policy', 'draft', file)).toMatchObject({ name: 'atelier', version: '1', new: true });
    await shown();
    expect(await desk.json('policy', 'draft', file)).toMatchObject({ new: false });
    expect(await desk.json('policy', 'activate', 'atelier')).toMatchObject({ changed: true });
    expect(await desk.json('policy', 'activate', 'atelier@1')).toMatchObject({ changed: false });
    await shown();
    const all = (await desk.json('policy', 'list')) as { kind: string; name: string; active?: boolean; from: string }[];
    const listed = all.filter(({ kind }) => kind === 'policy');
    expect(listed.filter(({ active }) => active)).toEqual([expect.objectContaining({ name: 'atelier' })]);
    expect(listed.filter(({ from }) => from === 'shipped').map(({ name }) => name)).toContain('no-mature');
    expect((await desk.holdfast('policy', 'list')).out).toMatch(/● +policy +atelier/);
  });

  it('so are registries that were made of lists of names', async () => {
    const names = desk.file('people.txt', 'Verity Ashgrove\n');
    const args = ['--name', 'ours', '--version', '1', '--protected', names];
    const file = desk.file('ours.yaml', (await desk.holdfast('registry', 'make', ...args)).out);
    expect(await desk.json('policy', 'draft', file)).toMatchObject({ kind: 'registry', name: 'ours', new: true });
    await shown();
    expect(await desk.json('policy', 'draft', file)).toMatchObject({ new: false });
    expect(await desk.json('policy', 'activate', 'ours@1')).toMatchObject({
      registry: { name: 'ours' },
      changed: true,
    });
    expect(await desk.json('policy', 'activate', 'ours@1')).toMatchObject({ changed: false });
    await shown();
    expect((await desk.holdfast('policy', 'list')).out).toMatch(/● +registry +ours/);
    const back = await desk.json('policy', 'activate', 'house', '--kind', 'registry');
    expect(back).toMatchObject({ registry: { name: 'house' }, changed: true });
  });

  it('that come with Holdfast need no drafting', async () => {
    const { code, out } = await desk.holdfast('policy', 'activate', 'no-mature');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('is in force in demo') });
    const { body } = await service.call('admin', 'GET', `/v1/marketplaces/${service.marketplace}`);
    expect(body.policy.name).toBe('no-mature');
  });

  it('that change under their version, or let through what none may, are refused in the words of the service', async () => {
    await desk.holdfast('policy', 'draft', desk.file('a.yaml', ATELIER));
    const other = desk.file('b.yaml', ATELIER.replace('atelier-look', 'another-look'));
    expect(await desk.holdfast('policy', 'draft', other)).toMatchObject({
      code: 1,
      err: expect.stringContaining('new version'),
    });
    const leaky = desk.file('leaky.yaml', 'policy: leaky\nversion: "1"\nrules: []\n');
    expect(await desk.holdfast('policy', 'draft', leaky)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Correct the lines'),
    });
    expect(await desk.holdfast('policy', 'activate', 'leaky')).toMatchObject({ code: 1 });
  });
});
