import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rowOf } from '../../apps/cli/src/importing/row.js';
import { storeImporter } from '../../apps/cli/src/importing/store-importer.js';
import { type Desk, openDesk } from '../../apps/cli/src/testing/desk.js';
import { HARMLESS, lighthouses, PROHIBITED } from '../../apps/cli/src/testing/rows.js';
import { openService, type Service } from '../../apps/server/src/testing/service.js';

/** The command line and a running service: what it does through it, and when. */

let service: Service;
let desk: Desk;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => {
  desk.remove();
  at(undefined, undefined);
});

/** Sets what the environment says of the service. */
function at(url: string | undefined, key: string | undefined): void {
  for (const [name, value] of Object.entries({ HOLDFAST_URL: url, HOLDFAST_KEY: key }))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
}

const asFrontend = () => at(service.url, service.keys.get('frontend'));

describe('import, through a service', () => {
  it('posts every row, waits for the verdicts, and posts nothing twice', async () => {
    asFrontend();
    const file = desk.jsonl('rows.jsonl', [HARMLESS, PROHIBITED, ...lighthouses(40)]);
    const first = await desk.json('import', file);
    expect(first).toMatchObject({ service: service.url, posted: 42, outcomes: { allow: 41, block: 1, unjudged: 0 } });
    const again = await desk.json('import', file);
    expect(again).toMatchObject({ posted: 0, alreadyThere: 42, outcomes: { allow: 41, block: 1 } });
    const { body } = await service.call('frontend', 'GET', '/v1/bounties?externalRef=lighthouse');
    expect(body.items).toEqual([expect.objectContaining({ poster: 'import', state: 'allowed' })]);
    // Nothing was put into the folder at hand.
    expect((await desk.holdfast('verify')).code).toBe(3);
  });

  it('names each line that cannot be taken, and goes on', async () => {
    asFrontend();
    await desk.holdfast('import', desk.jsonl('a.jsonl', [{ ...HARMLESS, id: 'twice' }]));
    const file = desk.jsonl('b.jsonl', [
      { ...HARMLESS, id: 'twice', title: 'Another' },
      { ...HARMLESS, id: 'foreign', reward: { amount: 5, currency: 'XAU' } },
      { ...HARMLESS, id: 'odd', title: 'NUL \u0000' },
      { ...HARMLESS, id: 'fine' },
    ]);
    const { code, out, err } = await desk.holdfast('import', file);
    expect(code).toBe(2);
    expect(out).toMatch(/posted +1\n/);
    const errors = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; error: string });
    const said = (line: number) => errors.find((e) => e.line === line)?.error;
    expect(said(1)).toContain('said something else');
    expect(said(2)).toMatch(/XAU|USD/);
    expect(said(3)).toContain('NUL');
  });

  it('records the consents that a row brings, and leaves verifying them to a verifier', async () => {
    asFrontend();
    const consent = (status: string) => ({ subject: 'Verity Ashgrove', scopes: ['likeness'], status });
    const row = { ...HARMLESS, id: 'consents', consents: [consent('verified'), consent('revoked')] };
    const file = desk.jsonl('rows.jsonl', [row]);
    const { code, err } = await desk.holdfast('import', file);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('once a verifier has verified them') });
    expect(await desk.json('import', file)).toMatchObject({ posted: 0, alreadyThere: 1 });
    const { items } = (await service.call('frontend', 'GET', '/v1/bounties?externalRef=consents')).body;
    const { body } = await service.call('frontend', 'GET', `/v1/bounties/${items[0].id}`);
    const found = body.consents.map((id: string) => service.call('frontend', 'GET', `/v1/consents/${id}`));
    const consents = (await Promise.all(found)).map((answer) => answer.body);
    expect(consents.map(({ status, party }) => [status, party])).toEqual([
      ['recorded', 'import'],
      ['revoked', 'import'],
    ]);
  });

  it('keeps to the budget of each poster, and goes on with the others', async () => {
    asFrontend();
    const rows = lighthouses(121).map((row, i) => ({ ...row, id: `busy-${i}`, poster: 'busy' }));
    const file = desk.jsonl('rows.jsonl', [...rows, { ...HARMLESS, id: 'other', poster: 'other' }]);
    const { code, out, err } = await desk.holdfast('import', file);
    expect(code).toBe(2);
    expect(out).toMatch(/posted +121\n/);
    expect(JSON.parse(err)).toEqual({ line: expect.any(Number), error: expect.stringContaining('in an hour') });
    expect((await desk.holdfast('import', file)).out).toMatch(/already there +121\n/);
  });

  it('knows a row again that went into the store before the service was up', async () => {
    const rows = lighthouses(3).map((row, i) => ({
      ...row,
      id: `before-${i}`,
      reward: { amount: 5, currency: 'USD' },
    }));
    const before = storeImporter(service.holdfast, service.marketplace);
    for (const row of rows) await before.post(rowOf(Buffer.from(JSON.stringify(row))));
    asFrontend();
    expect(await desk.json('import', desk.jsonl('rows.jsonl', rows))).toMatchObject({ posted: 0, alreadyThere: 3 });
  });

  it('leaves the marketplace to the key', async () => {
    asFrontend();
    const file = desk.jsonl('rows.jsonl', [HARMLESS]);
    expect(await desk.holdfast('import', '--marketplace', 'demo', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Leave --marketplace out'),
    });
  });
});

describe('a folder that a service holds', () => {
  it('is imported into through the service, wherever that listens', async () => {
    const port = new URL(service.url).port;
    const before = process.env.HOLDFAST_PORT;
    process.env.HOLDFAST_PORT = port;
    at(undefined, service.keys.get('frontend'));
    try {
      const file = desk.jsonl('rows.jsonl', [{ ...HARMLESS, id: 'beside' }]);
      const { code, out } = await desk.holdfast('--data', service.holdfast.folder.root, 'import', file);
      expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`127.0.0.1:${port}`) });
    } finally {
      if (before === undefined) delete process.env.HOLDFAST_PORT;
      else process.env.HOLDFAST_PORT = before;
    }
  });

  it('says what to set where there is no key, or no service', async () => {
    const file = desk.jsonl('rows.jsonl', [HARMLESS]);
    const importing = () => desk.holdfast('--data', service.holdfast.folder.root, 'import', file);
    expect(await importing()).toMatchObject({ code: 3, err: expect.stringContaining('set HOLDFAST_KEY') });
    process.env.HOLDFAST_PORT = '1';
    at(undefined, service.keys.get('frontend'));
    try {
      const { code, err } = await importing();
      expect(code).toBe(3);
      expect(err).toMatch(/open for writing in another process.*does not answer/s);
    } finally {
      delete process.env.HOLDFAST_PORT;
    }
  });
});

describe('what the service answers', () => {
  const importing = () => desk.holdfast('import', desk.jsonl('rows.jsonl', [HARMLESS]));

  it('is said in a sentence: no such key, a key for something else, nobody there', async () => {
    at(service.url, `hf_${'0'.repeat(32)}_${'A'.repeat(43)}`);
    expect(await importing()).toMatchObject({
      code: 1,
      err: expect.stringContaining('answered 401: set HOLDFAST_KEY'),
    });
    at(service.url, service.keys.get('payout'));
    expect(await importing()).toMatchObject({ code: 1, err: expect.stringContaining('answered 403') });
    at('http://127.0.0.1:1', service.keys.get('frontend'));
    expect(await importing()).toMatchObject({ code: 1, err: expect.stringMatching(/does not answer.*npm start/) });
    at(service.url, undefined);
    expect(await importing()).toMatchObject({ code: 2, err: expect.stringContaining('no key') });
    at('somewhere', service.keys.get('frontend'));
    expect(await importing()).toMatchObject({ code: 2, err: expect.stringContaining('http://127.0.0.1:4870') });
  });

  it('is not taken from something that is no Holdfast, nor is the key sent on', async () => {
    const asked: string[] = [];
    const other = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(302, { location: `${service.url}/v1/bounties` }).end('<html>');
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    try {
      at(`http://127.0.0.1:${(other.address() as AddressInfo).port}`, service.keys.get('frontend'));
      expect(await importing()).toMatchObject({ code: 1, err: expect.stringContaining('is not Holdfast') });
      expect(asked).toEqual(['/v1/bounties']);
    } finally {
      other.close();
    }
  });
});
