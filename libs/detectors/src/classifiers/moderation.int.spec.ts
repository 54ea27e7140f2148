import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DetectorConfig } from '../config.js';
import { Detectors } from '../detectors.js';
import { answering, type Call, ClassifierServer } from '../testing/classifier-server.js';

type Moderation = Extract<DetectorConfig, { kind: 'moderation' }>;

let server: ClassifierServer;
beforeEach(async () => {
  server = await ClassifierServer.start();
});
afterEach(() => server.stop());

function ask(options: Partial<Moderation> = {}, description = 'Watercolour.') {
  const made = new Detectors([{ name: 'outside', kind: 'moderation', url: server.url, ...options }]);
  const content = {
    title: 'Lighthouse',
    description,
    tags: [],
    mature: false,
    deliverable: 'image' as const,
    references: [],
  };
  return made.ask('outside', { kind: 'bounty', content });
}

const result = (sexual: boolean, minors: boolean, scores?: Record<string, number>) => ({
  flagged: sexual || minors,
  categories: { sexual, 'sexual/minors': minors, violence: true },
  ...(scores && { category_scores: scores }),
});
const results = (...all: object[]) => answering({ id: 'modr-1', model: 'm', results: all });

describe('A moderation endpoint', () => {
  it('is sent the text, with the model where one is named', async () => {
    server.behave = results(result(false, false));
    await ask({ model: 'omni' });
    await ask();
    expect(server.calls.map(({ body }) => body)).toEqual([
      { model: 'omni', input: ['Lighthouse\nWatercolour.'] },
      { input: ['Lighthouse\nWatercolour.'] },
    ]);
  });

  it('raises what its categories stand for, and nothing for the rest', async () => {
    server.behave = results(result(false, false));
    expect((await ask()).kinds).toEqual([]);
    server.behave = results(result(true, false));
    expect((await ask()).kinds).toEqual(['sexual']);
    server.behave = results(result(false, true));
    expect((await ask()).kinds).toEqual(['minor', 'sexual']);
  });

  it('raises what the file says that a category stands for', async () => {
    server.behave = results(result(true, false));
    expect((await ask({ signals: { violence: ['real-person'] } })).kinds).toEqual(['real-person']);
  });

  it('also counts a category from a score on, flagged or not', async () => {
    server.behave = results(result(false, false, { sexual: 0.4 }));
    expect((await ask({ thresholds: { sexual: 0.4 } })).kinds).toEqual(['sexual']);
    expect((await ask({ thresholds: { sexual: 0.41 } })).kinds).toEqual([]);
  });

  it('is sent a long text in pieces that overlap, and any of them counts', async () => {
    const description = Array.from({ length: 4_000 }, (_, i) => `word${i}`).join(' ');
    server.behave = (response, { body }) => {
      const { input } = body as { input: string[] };
      results(...input.map((_piece, i) => result(i === input.length - 1, false)))(response, { headers: {}, body });
    };
    expect((await ask({}, description)).kinds).toEqual(['sexual']);
    const [{ body }] = server.calls as [Call];
    const { input } = body as { input: string[] };
    expect(input.length).toBeGreaterThan(3);
    for (let i = 1; i < input.length; i++) expect(input[i]?.slice(0, 400)).toBe(input[i - 1]?.slice(-400));
    expect(
      input[0] +
        input
          .slice(1)
          .map((piece) => piece.slice(400))
          .join(''),
    ).toBe(`Lighthouse\n${description}`);
  });

  it.each([
    ['too few results', results()],
    ['too many results', results(result(false, false), result(false, false))],
    ['no word on a category', answering({ results: [{ categories: { violence: true } }] })],
    ['a category that is no boolean', answering({ results: [{ categories: { sexual: 'no' } }] })],
    ['an error', answering({ error: { message: 'quota' } }, 429)],
  ])('has failed when it answers with %s', async (_name, behaviour) => {
    server.behave = behaviour;
    expect(await ask()).toMatchObject({ status: 'failed', kinds: [] });
  });
});
