import {
  type CodecStore,
  type EventStore,
  type KeyRing,
  loadMasterKey,
  openKeyRing,
  openSqliteStore,
} from '#event-store';
import { type DataFolder, dataFolder } from './data-folder.js';
import { assemble } from './holdfast.js';

/** One deployment, opened for reading: any number of these run beside the process that writes. */
export interface Reading {
  readonly folder: DataFolder;
  /** As stored: sealed, unchecked. */
  readonly raw: EventStore;
  readonly store: CodecStore;
  readonly keys: KeyRing;
  close(): Promise<void>;
}

export interface ReadingOptions {
  /** Default `./data`. */
  readonly data?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Opens what is there, and makes nothing. The read models open by themselves (`openReadModels` on `folder.readModels`).
 * @throws StoreUnusable, KeysUnusable: with what was found and what to do
 */
export async function openForReading({ data, env = process.env }: ReadingOptions = {}): Promise<Reading> {
  const folder = dataFolder(data);
  const raw = await openSqliteStore({ path: folder.log, mode: 'read' });
  try {
    const masterKey = loadMasterKey({ file: folder.masterKey, keyStore: folder.keys, env, create: false });
    const keys = openKeyRing({ path: folder.keys, masterKey, mode: 'read' });
    const store = assemble(raw, keys);
    const close = async () => {
      await store.close();
      await keys.close();
    };
    return { folder, raw, store, keys, close };
  } catch (error) {
    await raw.close();
    throw error;
  }
}
