import { domainEvents } from '#domain';
import { type CodecStore, createMemoryKeyRing, type EventStore, withCodec } from '#event-store';
import { digestOf, ENVELOPE_SCHEMA, type JsonObject, randomIds, streamName } from '#kernel';
import { processEvents } from '#subscriptions';

/** Cases that begin together; their steps are spread over the following appends, as they are over time in life. */
const TOGETHER = 40;
const DIGEST = digestOf('bench');
const POLICY = { name: 'house', version: '1', digest: DIGEST };
const MARKETPLACE = '01990000-0000-7000-8000-000000000001';
const SHA = 'ab'.repeat(32);

/** A store with everything that Holdfast writes, and keys that live as long as the process. */
export function benchStore(raw: EventStore): CodecStore {
  return withCodec(raw, { definitions: [...domainEvents, ...processEvents], keys: createMemoryKeyRing() });
}

/** Writes about `events` events as they are in life: bounties from post to payment, verdicts, the saga's and requests' records. */
export async function writeHistory(store: EventStore, events: number): Promise<number> {
  let written = 0;
  const open: Case[] = [];
  while (written < events) {
    for (let i = 0; i < TOGETHER; i++) open.push(newCase(open.length + written));
    const writes = open.flatMap((story) => story.next());
    await store.append({
      writes: writes.map(([stream, revision, told]) => ({
        stream,
        expected: revision < 0 ? 'no-stream' : revision,
        events: told.map(([type, data]) => ({ id: randomIds.next(), type, data, metadata: METADATA })),
      })),
    });
    written += writes.reduce((sum, [, , told]) => sum + told.length, 0);
    for (let i = open.length - 1; i >= 0; i--) if (open[i]?.over) open.splice(i, 1);
  }
  return written;
}

const METADATA = {
  recordedAt: '2026-03-01T12:00:00.000Z',
  actor: { role: 'frontend', id: '01990000-0000-7000-8000-000000000009' },
  marketplace: MARKETPLACE,
  correlation: '01990000-0000-7000-8000-000000000002',
  causation: 'request-01990000-0000-7000-8000-000000000003',
  schema: ENVELOPE_SCHEMA,
};

type Told = readonly [type: string, data: JsonObject];
type Chapter = readonly (readonly [stream: string, ...told: Told[]])[];

interface Case {
  readonly over: boolean;
  /** The writes of the next step: stream, the revision it is at, events. */
  next(): (readonly [stream: string, revision: number, told: readonly Told[]])[];
}

function newCase(n: number): Case {
  const chapters = chaptersOf(n);
  const revisions = new Map<string, number>();
  let at = 0;
  return {
    get over() {
      return at >= chapters.length;
    },
    next: () =>
      (chapters[at++] ?? []).map(([stream, ...told]) => {
        const revision = revisions.get(stream) ?? -1;
        revisions.set(stream, revision + told.length);
        return [stream, revision, told] as const;
      }),
  };
}

/** A bounty, two deliveries, a reward; some edited, contested, held. */
function chaptersOf(n: number): readonly Chapter[] {
  const [bountyId, first, second, rewardId, payout, caseId] = Array.from({ length: 6 }, () => randomIds.next()) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const bounty = streamName('bounty', bountyId);
  const deliveries = [first, second].map((id) => streamName('submission', id)) as [string, string];
  const reward = streamName('reward', rewardId);
  const poster = `account-${n % 5_000}`;
  const creator = `account-${(n * 7) % 5_000}`;
  const saga = streamName('process', `policy:${bountyId}`);
  const clearance = clearanceFacts(rewardId, bountyId, first, creator);
  const written = { poster, content: bountyContent(n), contentDigest: DIGEST, consents: [] };
  const entered = { bounty: bountyId, creator, content: deliveryContent(n), contentDigest: DIGEST };
  return [
    [[bounty, ['bounty.posted.v1', { ...written, externalRef: `x-${n}` }]], request('POST /bounties', bountyId)],
    [
      [saga, asked(bounty, 'screen'), done()],
      [bounty, screened('bounty', n % 10 === 0 ? 'hold' : 'allow', 0)],
    ],
    ...(n % 5 === 0
      ? [[[bounty, ['bounty.revised.v1', written] as const, screened('bounty', 'allow', 2)]] as Chapter]
      : []),
    [
      [bounty, ['bounty.reward-attached.v1', { reward: rewardId }]],
      [
        reward,
        [
          'reward.pledged.v1',
          { reward: rewardId, bounty: bountyId, amount: 5_000, currency: 'USD', benefactor: poster },
        ],
      ],
      request('POST /rewards', rewardId),
    ],
    ...deliveries.map(
      (stream): Chapter => [[stream, ['submission.entered.v1', entered]], request('POST /submissions', stream)],
    ),
    [...deliveries.map((stream): Chapter[number] => [stream, evidence()])],
    [
      [saga, asked(deliveries[0], 'screen'), done(), asked(deliveries[1], 'screen'), done()],
      [deliveries[0], screened('submission', 'allow', 0)],
      [deliveries[1], screened('submission', 'block', 0)],
    ],
    ...(n % 8 === 0
      ? [
          [[bounty, ['bounty.contested.v1', { case: caseId, cause: 'depicted-person' }]]] as Chapter,
          [[bounty, ['bounty.contest-resolved.v1', resolution(caseId, poster)]]] as Chapter,
        ]
      : []),
    [
      [bounty, ['bounty.frozen.v1', { reward: rewardId, submission: first }]],
      [deliveries[0], ['submission.selected.v1', { reward: rewardId }]],
      [reward, ['reward.awarded.v1', { submission: first, payee: creator }]],
      request('POST /award', rewardId),
    ],
    [
      [
        reward,
        ['reward.payout-started.v1', { payout, reference: `r-${n}`, payBefore: METADATA.recordedAt, clearance }],
      ],
      request('POST /payouts', payout),
    ],
    [[reward, ['reward.payout-confirmed.v1', { payout, clearance }]]],
    [
      [reward, ['reward.payout-settled.v1', { payout, providerReference: `p-${n}` }]],
      [bounty, ['bounty.completed.v1', {}]],
      request('POST /settlement', payout),
    ],
  ];
}

const SENTENCE =
  'A lighthouse at dusk, calm sea, warm light in the windows, no people anywhere in sight, painted in oil. ';

function bountyContent(n: number): JsonObject {
  return {
    title: `Lighthouse number ${n}, in oil or something like it`,
    description: SENTENCE.repeat(4 + (n % 5)),
    tags: ['landscape', 'sea', 'lighthouse', 'oil'],
    mature: false,
    deliverable: 'image',
    references: [{ kind: 'link', value: `https://example.org/pictures/${n}` }],
  };
}

function deliveryContent(n: number): JsonObject {
  return {
    title: `Lighthouse ${n}`,
    description: SENTENCE,
    tags: ['landscape'],
    mature: false,
    deliverable: 'image',
    assets: [{ mediaType: 'image/png', sha256: SHA, bytes: 2_400_000 }],
    generation: { prompt: SENTENCE.repeat(2), negativePrompt: 'people, text', models: ['sea-and-sky v3'] },
  };
}

function screened(kind: 'bounty' | 'submission', outcome: 'allow' | 'hold' | 'block', contentRevision: number): Told {
  const signal = { kind: 'person-name', field: 'description', start: 10, end: 24 };
  const verdict = {
    outcome,
    grounds: outcome === 'block' ? ['private-individual'] : [],
    causes: outcome === 'hold' ? ['ambiguous-identity'] : [],
    signals: [signal, { ...signal, kind: 'place' }, { ...signal, kind: 'sexual-purpose' }],
    rules: ['private-person', 'likeness'],
    inputDigest: DIGEST,
    policy: POLICY,
    registryDigest: DIGEST,
    engineDigest: DIGEST,
    at: METADATA.recordedAt,
  };
  const basis = { contentRevision, consents: [], earlierRevisionBlocked: false, erased: false };
  return [`${kind}.screened.v1`, { verdict, basis }];
}

function evidence(): Told {
  const findings = [{ kind: 'nudity', confidence: 0.02 }];
  return [
    'submission.evidence-attached.v1',
    { evidence: { sha256: SHA, findings, scanner: { name: 'scan', version: '2' } } },
  ];
}

function asked(stream: string, name: string): Told {
  const cause = { stream, revision: 0, type: 'bounty.posted.v1' };
  const command = { id: randomIds.next(), name, args: { stream, revision: 0 } };
  return ['process.asked.v1', { manager: 'policy', cause, facts: [{ seen: stream }], commands: [command] }];
}

function done(): Told {
  return ['process.done.v1', { command: randomIds.next(), outcome: 'done' }];
}

function request(route: string, id: string): Chapter[number] {
  const result = { id, at: METADATA.recordedAt };
  return [streamName('request', randomIds.next()), ['request.recorded.v1', { route, bodyDigest: DIGEST, result }]];
}

function resolution(caseId: string, author: string): JsonObject {
  return { case: caseId, resolution: 'lifted', reason: 'No such person.', moderator: 'moderator-1', author };
}

function clearanceFacts(reward: string, bounty: string, submission: string, payee: string): JsonObject {
  return {
    reward,
    bounty,
    submission,
    payee,
    amount: 5_000,
    currency: 'USD',
    inputDigests: { bounty: DIGEST, submission: DIGEST },
    policyDigest: DIGEST,
    registryDigest: DIGEST,
    engineDigest: DIGEST,
    consents: [],
    revisions: { bounty: 4, submission: 2, marketplace: 3 },
    at: METADATA.recordedAt,
  };
}
