import { domainEvents } from '#domain';
import { type AskDetectors, BlockedBounties, DocumentLibrary, type Judge } from '#enforcement';
import { type CodecStore, type KeyRing, loadMasterKey, openKeyRing, openSqliteStore, withCodec } from '#event-store';
import { type Clock, CommandRunner, type EventRef, type IdSource, systemClock } from '#kernel';
import { adoptEngine } from '#operations';
import { ENGINE_DIGEST } from '#policy';
import { openReadModels, type ReadModels } from '#read-models';
import { type Checkpoints, processEvents, sqliteCheckpoints } from '#subscriptions';
import { type DataFolder, dataFolder, makeDataFolder } from './data-folder.js';
import { detectorsFrom } from './detectors.js';
import { demandNothingLost } from './witnesses.js';
import { Workers } from './workers.js';

export interface HoldfastOptions {
  /** Default `./data`. */
  readonly data?: string;
  readonly clock?: Clock;
  readonly ids?: IdSource;
  /** Where HOLDFAST_MASTER_KEY and HOLDFAST_DETECTORS may come from. Default: this process's environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The outside classifiers. Default: those of the file that HOLDFAST_DETECTORS names. */
  readonly detectors?: AskDetectors;
  readonly onParked?: (instance: string, cause: EventRef, error: Error) => void;
}

/** One deployment, opened for writing: the only process that does. */
export interface Holdfast {
  readonly folder: DataFolder;
  readonly store: CodecStore;
  readonly keys: KeyRing;
  readonly readModels: ReadModels;
  readonly runner: CommandRunner;
  readonly judge: Judge;
  readonly workers: Workers;
  readonly clock: Clock;
  /** Stops the workers and closes every file. */
  close(): Promise<void>;
}

/** The store with every event type that Holdfast knows, and the keys that open it. */
export function assemble(raw: Parameters<typeof withCodec>[0], keys: KeyRing): CodecStore {
  return withCodec(raw, { definitions: [...domainEvents, ...processEvents], keys });
}

/**
 * Opens the deployment in `data`, making it where there is none. The workers are not started.
 * @throws StoreUnusable, KeysUnusable: with what was found and what to do
 */
export async function openHoldfast(options: HoldfastOptions = {}): Promise<Holdfast> {
  const { clock = systemClock, env = process.env } = options;
  const detectors = options.detectors ?? detectorsFrom(env);
  const folder = dataFolder(options.data);
  makeDataFolder(folder);
  const raw = await openSqliteStore({ path: folder.log });
  const opened: { close(): unknown }[] = [raw];
  try {
    const masterKey = loadMasterKey({ file: folder.masterKey, keyStore: folder.keys, env });
    const keys = openKeyRing({ path: folder.keys, masterKey });
    opened.push(keys);
    const checkpoints = sqliteCheckpoints(folder.checkpoints);
    opened.push(checkpoints);
    const readModels = openReadModels({ path: folder.readModels, mode: 'write' });
    opened.push(readModels);
    demandNothingLost(folder, { epoch: raw.epoch, head: await raw.head() }, readModels, checkpoints);
    const store = assemble(raw, keys);
    const runner = new CommandRunner(store, { clock, ids: options.ids });
    const judge: Judge = {
      documents: new DocumentLibrary(store),
      detectors,
      blocked: new BlockedBounties(store.undecrypted),
    };
    await adoptOwnEngine(store, runner);
    const workers = new Workers({ store, runner, judge, checkpoints, readModels, clock, onParked: options.onParked });
    const close = () => closeAll(workers, store, keys, checkpoints, readModels);
    return { folder, store, keys, readModels, runner, judge, workers, clock, close };
  } catch (error) {
    for (const resource of opened.toReversed()) await resource.close();
    throw error;
  }
}

async function closeAll(
  workers: Workers,
  store: CodecStore,
  keys: KeyRing,
  checkpoints: Checkpoints,
  readModels: ReadModels,
): Promise<void> {
  try {
    await workers.stop();
  } finally {
    await store.close();
    await keys.close();
    checkpoints.close();
    readModels.close();
  }
}

/** A new build judges differently: every marketplace says so before anything else, and everything is judged again. */
async function adoptOwnEngine(store: CodecStore, runner: CommandRunner): Promise<void> {
  for await (const event of store.undecrypted.readAll({ filter: { types: ['marketplace.created.v1'] } })) {
    const { marketplace } = event.metadata;
    await runner.run({ actor: { role: 'system', id: 'start-up' }, marketplace }, adoptEngine(ENGINE_DIGEST));
  }
}
