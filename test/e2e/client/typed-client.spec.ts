import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import createClient from 'openapi-fetch';
import { openService, type Service } from '../../../apps/server/src/testing/service.js';
import type { components, paths } from './api.js';
import { clientTypes, typesFile } from './types.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const bounty: components['schemas']['PostBountyBody'] = {
  poster: 'user-1',
  title: 'Lighthouse at dusk',
  description: 'Watercolour of a lighthouse, no people',
  tags: ['sea'],
  mature: false,
  deliverable: 'image',
  references: [],
  consents: [],
};

describe('a client with types made from the OpenAPI document', () => {
  it('has the types of this very document; write them with npm run api-client', async () => {
    // Two texts of many thousand lines: a comparison by the test runner would print them both.
    expect((await clientTypes(service)) === readFileSync(typesFile(), 'utf8')).toBe(true);
  });

  it('posts a bounty, reads it and finds it in the list', async () => {
    const headers = { authorization: `Bearer ${service.keys.get('frontend')}` };
    const api = createClient<paths>({ baseUrl: service.url, headers });

    const posted = await api.POST('/v1/bounties', { body: bounty, params: { header: { Prefer: 'wait=10' } } });
    expect(posted.response.status).toBe(201);
    const id = String(posted.data?.id);

    const read = await api.GET('/v1/bounties/{id}', { params: { path: { id } } });
    expect(read.data).toMatchObject({ id, title: bounty.title, tags: bounty.tags, state: 'allowed' });

    const ids = async () => {
      const { data } = await api.GET('/v1/bounties', { params: { query: { poster: bounty.poster } } });
      return data?.items.map((item) => item.id);
    };
    while (!(await ids())?.includes(id)) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await ids()).toEqual([id]);
  });

  it('gets a problem with its own type', async () => {
    const api = createClient<paths>({ baseUrl: service.url });
    const { data, error } = await api.POST('/v1/bounties', { body: bounty });
    expect(data).toBeUndefined();
    expect(error?.type).toBe('urn:holdfast:problem:no-key');
    // @ts-expect-error A body without its fields does not compile.
    const short: components['schemas']['PostBountyBody'] = { poster: 'user-1' };
    expect(short.title).toBeUndefined();
  });
});
