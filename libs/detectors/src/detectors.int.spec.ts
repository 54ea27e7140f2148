import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DetectorConfig } from './config.js';
import { Detectors } from './detectors.js';
import type { FailureKind } from './failure.js';
import {
  answering,
  type Behaviour,
  ClassifierServer,
  hangingUp,
  late,
  silent,
  trickling,
} from './testing/classifier-server.js';

const ASKED = {
  kind: 'bounty' as const,
  content: {
    title: 'Lighthouse',
    description: 'Watercolour, no people.',
    tags: ['sea', ''],
    mature: false,
    deliverable: 'image' as const,
    references: [{ kind: 'link' as const, value: 'https://example.org/sea' }],
  },
};

let server: ClassifierServer;
let failures: FailureKind[];
beforeEach(async () => {
  server = await ClassifierServer.start();
  failures = [];
});
afterEach(() => server.stop());

type Options = Omit<Extract<DetectorConfig, { kind: 'http' }>, 'name' | 'kind' | 'url'>;
function detectors(options: Options = {}, elapsed?: () => number) {
  const config: DetectorConfig = { name: 'outside', kind: 'http', url: server.url, timeoutMs: 10_000, ...options };
  return new Detectors([config], {
    env: { OUTSIDE_KEY: 'secret' },
    elapsed,
    onFailed: (_name, kind) => void failures.push(kind),
  });
}
const ask = (made = detectors()) => made.ask('outside', ASKED);
const FAILED = { detector: 'outside', status: 'failed', kinds: [] };

describe('A classifier that answers', () => {
  it('is sent every text with its field, and its key', async () => {
    await ask(detectors({ keyFrom: 'OUTSIDE_KEY', headers: { 'x-tenant': 'a' } }));
    expect(server.calls[0]?.headers).toMatchObject({ authorization: 'Bearer secret', 'x-tenant': 'a' });
    expect(server.calls[0]?.body).toEqual({
      version: 1,
      kind: 'bounty',
      mature: false,
      deliverable: 'image',
      parts: [
        { field: 'title', text: 'Lighthouse' },
        { field: 'description', text: 'Watercolour, no people.' },
        { field: 'tags.0', text: 'sea' },
        { field: 'references.0.value', text: 'https://example.org/sea' },
      ],
    });
  });

  it('gives its signals, each once and in one order', async () => {
    server.behave = answering({ signals: ['sexual', 'minor', 'sexual'] });
    expect(await ask()).toEqual({ detector: 'outside', status: 'answered', kinds: ['minor', 'sexual'] });
    expect(failures).toEqual([]);
  });
});

describe('A classifier that does not answer properly', () => {
  const wrong: [string, Behaviour, FailureKind][] = [
    ['is silent', silent, 'timeout'],
    ['is slow', late(600, answering({ signals: [] })), 'timeout'],
    ['begins an answer and does not end it', trickling, 'timeout'],
    ['hangs up', hangingUp, 'unreachable'],
    ['says that it is out of order', answering({ signals: [] }, 503), 'refused'],
    ['sends elsewhere', (response) => void response.writeHead(307, { location: '/other' }).end(), 'refused'],
    ['answers with no JSON', answering('<html>'), 'garbled'],
    ['answers with another shape', answering({ labels: ['sexual'] }), 'garbled'],
    ['answers with a mere number', answering('17'), 'garbled'],
    ['names a signal that nobody knows', answering({ signals: ['spicy'] }), 'garbled'],
    ['names a signal that would lower', answering({ signals: ['consent-sexual'] }), 'garbled'],
    ['answers without end', answering(`{"signals":["${'x'.repeat(300_000)}"]}`), 'garbled'],
  ];
  it.each(wrong)('%s: it has failed', async (_name, behaviour, kind) => {
    server.behave = behaviour;
    expect(await ask(detectors(kind === 'timeout' ? { timeoutMs: 200 } : {}))).toEqual(FAILED);
    expect(failures).toEqual([kind]);
  });

  it('is dead: it has failed', async () => {
    const made = detectors();
    await server.stop();
    expect(await ask(made)).toEqual(FAILED);
    expect(failures).toEqual(['unreachable']);
  });

  it('is not known here: it has failed', async () => {
    expect(await detectors().ask('another', ASKED)).toEqual({ ...FAILED, detector: 'another' });
    expect(failures).toEqual(['unknown']);
  });

  it('has no key here: that is said at the start', () =>
    expect(() => detectors({ keyFrom: 'NO_SUCH_KEY' })).toThrow('NO_SUCH_KEY'));
});

describe('A classifier that keeps failing', () => {
  it('is left alone for a while, then tried once, and asked again once it answers', async () => {
    let now = 0;
    const made = detectors({ breaker: { failures: 2, openMs: 1_000 } }, () => now);
    server.behave = answering('<html>');
    for (let i = 0; i < 4; i++) await ask(made);
    expect(failures).toEqual(['garbled', 'garbled', 'circuit-open', 'circuit-open']);
    expect(server.calls).toHaveLength(2);
    expect(made.health()).toEqual({ outside: 'left-alone' });

    now = 1_000;
    await ask(made);
    await ask(made);
    expect(failures.slice(4)).toEqual(['garbled', 'circuit-open']);

    now = 2_000;
    server.behave = answering({ signals: [] });
    expect(await ask(made)).toMatchObject({ status: 'answered' });
    expect(await ask(made)).toMatchObject({ status: 'answered' });
    expect(made.health()).toEqual({ outside: 'asked' });
  });

  it('is tried by one call alone', async () => {
    let now = 0;
    const made = detectors({ breaker: { failures: 1, openMs: 1_000 } }, () => now);
    server.behave = answering('<html>');
    await ask(made);
    now = 1_000;
    server.behave = late(50, answering({ signals: [] }));
    const answers = await Promise.all([ask(made), ask(made), ask(made)]);
    expect(answers.map(({ status }) => status)).toEqual(['answered', 'failed', 'failed']);
    expect(server.calls).toHaveLength(2);
  });

  it('counts failures in a row only', async () => {
    const made = detectors({ breaker: { failures: 2 } });
    for (const body of ['<html>', { signals: [] }, '<html>', { signals: [] }, '<html>']) {
      server.behave = answering(body);
      await ask(made);
    }
    expect(failures).toEqual(['garbled', 'garbled', 'garbled']);
  });
});

describe('Many questions at once', () => {
  it('go out so many at a time, and all are answered', async () => {
    const made = detectors({ concurrency: 2 });
    server.behave = late(20, answering({ signals: ['sexual'] }));
    const answers = await Promise.all(Array.from({ length: 9 }, () => ask(made)));
    expect(answers.every(({ status }) => status === 'answered')).toBe(true);
    expect(server.mostAtOnce).toBe(2);
  });

  it('do not wait for ever: who waits too long has no answer, and those behind still get theirs', async () => {
    const made = detectors({ concurrency: 1, waitMs: 60, timeoutMs: 5_000 });
    server.behave = late(120, answering({ signals: [] }));
    const early = await Promise.all([ask(made), ask(made)]);
    expect(early.map(({ status }) => status)).toEqual(['answered', 'failed']);
    expect(failures).toEqual(['busy']);
    expect(await ask(made)).toMatchObject({ status: 'answered' });
  });
});
