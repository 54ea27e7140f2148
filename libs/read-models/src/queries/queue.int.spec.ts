import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bounty, bounty } from '#domain';
import { content, id, screen, verdict } from '#domain/testing';
import { openReadModels, type ReadModels } from '../engine/read-models.js';
import {
  SECOND_MARKETPLACE as ELSEWHERE,
  FIRST_MARKETPLACE as HERE,
  historyOf,
  longStory,
} from '../testing/history.js';
import { appendAll, folder, removeFolders, testStore } from '../testing/store.js';
import { Streams } from '../testing/streams.js';
import { walk } from '../testing/walk.js';
import { listBounties } from './bounties.js';
import { moderationQueue } from './queue.js';
import { listSubmissions } from './submissions.js';

let live: ReadModels;

beforeAll(async () => {
  const { store } = testStore();
  await appendAll(store, historyOf(longStory(2_000)));
  live = openReadModels({ path: folder(), mode: 'write' });
  await live.catchUp({ store: store.undecrypted });
});
afterAll(() => {
  live.close();
  removeFolders();
});

describe('the moderation queue', () => {
  it('gives what waits for a person, most urgent first, then by how long it has waited', async () => {
    const told = new Streams();
    const post = (n: number) =>
      told.tell(bounty, id(n), HERE, n, {
        type: 'post',
        poster: 'p',
        content: content(),
        consents: [],
        now: '2026-01-01',
      });
    const judge = (n: number, command: Parameters<typeof told.judge>[2]) =>
      told.judge(told.find<Bounty>('bounty', id(n)), n + 100, command);
    for (const n of [1, 2, 3, 4, 5, 6, 7]) post(n);
    judge(1, screen(verdict('hold', { causes: ['ambiguous-identity'] })));
    judge(2, screen(verdict('block', { grounds: ['private-individual'] })));
    judge(3, screen(verdict('block', { grounds: ['minor-sexual'] })));
    judge(4, screen(verdict('allow')));
    judge(5, screen(verdict('allow')));
    judge(5, { type: 'contest', case: id(500), cause: 'depicted-person' });
    judge(6, screen(verdict('hold', { causes: ['ambiguous-identity'] })));
    const { store: other } = testStore();
    await appendAll(other, told.appends);
    const own = openReadModels({ path: folder(), mode: 'write' });
    await own.catchUp({ store: other.undecrypted });
    const queue = (state?: 'held' | 'blocked') =>
      walk((cursor) => moderationQueue(own, { marketplace: HERE, state, cursor, limit: 2 })).map((item) => [
        item.urgency,
        item.id,
      ]);
    // 4 is allowed, 7 is not judged yet: for neither can a person do anything.
    expect(queue()).toEqual([
      ['minors', id(3)],
      ['contested', id(5)],
      ['block', id(2)],
      ['hold', id(1)],
      ['hold', id(6)],
    ]);
    expect(queue('held')).toEqual([
      ['contested', id(5)],
      ['hold', id(1)],
      ['hold', id(6)],
    ]);
    expect(queue('blocked').map(([, found]) => found)).toEqual([id(3), id(2)]);
    expect(moderationQueue(own, { marketplace: ELSEWHERE }).items).toEqual([]);
    own.close();
  });

  it('holds exactly what is not allowed, judged, undecided and alive, or contested', () => {
    for (const marketplace of [HERE, ELSEWHERE]) {
      const queue = walk((cursor) => moderationQueue(live, { marketplace, cursor, limit: 3 }));
      const bounties = walk((cursor) => listBounties(live, { marketplace, cursor }));
      const submissions = walk((cursor) => listSubmissions(live, { marketplace, cursor }));
      const waits = (item: (typeof bounties)[number] | (typeof submissions)[number]) =>
        item.outcome !== 'allow' &&
        (item.contested || (item.phase !== 'withdrawn' && item.phase !== 'expired' && !item.final && item.verdict));
      const expected = [...bounties, ...submissions].filter(waits).map((item) => item.id);
      expect(queue.map((item) => item.id).sort()).toEqual(expected.sort());
      const order = ['minors', 'contested', 'block', 'hold'];
      const places = queue.map((item) => `${order.indexOf(item.urgency)} ${item.waitingSince} ${item.id}`);
      expect(places).toEqual([...places].sort());
    }
  });
});
