import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where everything of one deployment lies. Only `log` and `keys` (with the master key) are irreplaceable. */
export interface DataFolder {
  readonly root: string;
  /** The event store: the truth. */
  readonly log: string;
  /** The keys of personal fields, and the key that wraps them. */
  readonly keys: string;
  readonly masterKey: string;
  /** A folder of private keys that sign clearances. A lost one is made anew at the next start. */
  readonly signing: string;
  /** A folder. Can be dropped and rebuilt from the log. */
  readonly readModels: string;
  /** Can be dropped: a hint of where to start reading. */
  readonly checkpoints: string;
}

export const DEFAULT_DATA = './data';

export function dataFolder(path: string = DEFAULT_DATA): DataFolder {
  const root = resolve(path);
  return {
    root,
    log: join(root, 'log.db'),
    keys: join(root, 'keys.db'),
    masterKey: join(root, 'master.key'),
    signing: join(root, 'signing'),
    readModels: join(root, 'read-models'),
    checkpoints: join(root, 'checkpoints.db'),
  };
}

export function makeDataFolder(folder: DataFolder): void {
  mkdirSync(folder.root, { recursive: true, mode: 0o700 });
}
