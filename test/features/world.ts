import { type AskDetectors, BlockedBounties, DocumentLibrary, type Judge } from '#enforcement';
import { type CodecStore, createMemoryKeyRing, createMemoryStore, type EventStore } from '#event-store';
import {
  type Actor,
  type Answer,
  type BountyContent,
  type Clock,
  CommandRunner,
  type EventRef,
  type JsonValue,
  plusMilliseconds,
  type RecordedEvent,
  type SubmissionContent,
  sequentialIds,
  type Timestamp,
} from '#kernel';
import type { Operation, Role } from '#operations';
import { assemble, demand, ensureMarketplace, Workers } from '#runtime';
import { memoryCheckpoints } from '#subscriptions';

/** A clock that moves only when told to. */
export class HandClock implements Clock {
  constructor(private at: Timestamp = '2026-03-01T12:00:00.000Z') {}
  now(): Timestamp {
    return this.at;
  }
  /** May be negative: clocks are set back too. */
  advance(ms: number): void {
    this.at = plusMilliseconds(this.at, ms);
  }
}

export interface World {
  readonly raw: EventStore;
  readonly store: CodecStore;
  readonly keys: ReturnType<typeof createMemoryKeyRing>;
  readonly runner: CommandRunner;
  readonly judge: Judge;
  readonly clock: HandClock;
  readonly marketplace: string;
  readonly workers: Workers;
  readonly parked: { instance: string; cause: EventRef; error: Error }[];
  ask<R extends JsonValue | undefined>(role: Role, operation: Operation<R>, id?: string): Promise<Answer<R>>;
  /** Asks, and fails the test when refused. */
  must<R extends JsonValue | undefined>(role: Role, operation: Operation<R>, id?: string): Promise<R>;
  /** Asks, and fails the test when not refused. Gives the refusal's code. */
  refused(role: Role, operation: Operation, id?: string): Promise<string>;
  history(stream: string): Promise<RecordedEvent[]>;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly raw?: EventStore;
  /** Stands between everything and the store: for faults. */
  readonly wrap?: (store: CodecStore) => CodecStore;
  /** The outside classifiers that this node can ask. Default: none. */
  readonly detectors?: AskDetectors;
  /** How soon those that failed are asked again. Default: later than any test takes. */
  readonly askAgainMs?: number;
}

/** The whole core over an in-memory store, with the house policy in force and the workers stopped. */
export async function createWorld({
  raw = createMemoryStore(),
  wrap = (s) => s,
  detectors,
  askAgainMs,
}: WorldOptions = {}): Promise<World> {
  const keys = createMemoryKeyRing();
  const clock = new HandClock();
  const store = wrap(assemble(raw, keys));
  const runner = new CommandRunner(store, { clock, ids: sequentialIds() });
  const judge: Judge = {
    documents: new DocumentLibrary(store),
    detectors,
    blocked: new BlockedBounties(store.undecrypted),
  };
  const marketplace = await ensureMarketplace(runner, 'test', { currencies: ['USD', 'BUZZ'] });
  const parked: World['parked'] = [];
  const workers = new Workers({
    store,
    runner,
    judge,
    checkpoints: memoryCheckpoints(),
    clock,
    askAgainMs,
    onParked: (instance, cause, error) => parked.push({ instance, cause, error }),
  });
  const actor = (role: Role, id: string): Actor => ({ role, id });
  const ask: World['ask'] = (role, operation, id = `${role}-1`) =>
    runner.run({ actor: actor(role, id), marketplace }, operation);
  return {
    raw,
    store,
    keys,
    runner,
    judge,
    clock,
    marketplace,
    workers,
    parked,
    ask,
    must: (role, operation, id = `${role}-1`) => demand(runner, { actor: actor(role, id), marketplace }, operation),
    refused: async (role, operation, id) => {
      const answer = await ask(role, operation, id);
      if (answer.ok) throw new Error(`expected a refusal, got ${JSON.stringify(answer.value)}`);
      return answer.refusal.code;
    },
    history: (stream) => Array.fromAsync(store.readStream(stream)),
    close: async () => {
      await workers.stop();
      await store.close();
    },
  };
}

/** Nobody could object to it. */
export const HARMLESS: BountyContent = {
  title: 'Lighthouse at dusk',
  description: 'A watercolour of a lighthouse on a cliff, warm light, stormy sea, no people.',
  tags: ['watercolour', 'landscape'],
  mature: false,
  deliverable: 'image',
  references: [],
};

/** Anybody would: a named private person, sexual, no consent. */
export const PROHIBITED: BountyContent = {
  title: 'Nude pictures of Verity Ashgrove',
  description: 'She is my coworker. Make her nude, realistic, from the attached photos.',
  tags: ['nsfw', 'photorealistic'],
  mature: true,
  deliverable: 'image',
  references: [{ kind: 'photo', value: '12 photos attached' }],
};

const SHA = 'a'.repeat(64);

export const DELIVERY: SubmissionContent = {
  title: 'Lighthouse, final version',
  description: 'Watercolour, 2048 px.',
  tags: ['watercolour'],
  mature: false,
  deliverable: 'image',
  assets: [{ mediaType: 'image/png', sha256: SHA, bytes: 1_000 }],
  generation: { prompt: 'lighthouse on a cliff, watercolour', negativePrompt: 'blurry', models: ['watercolour-xl'] },
};

export const CLEAN_SCAN = { sha256: SHA, findings: [], scanner: { name: 'scan', version: '1' } };
