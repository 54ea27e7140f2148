import { statfs } from 'node:fs/promises';
import { Inject } from '@nestjs/common';
import { KeyRevoked } from '#domain';
import { ENVELOPE_SCHEMA, randomIds, WrongExpectedRevision } from '#kernel';
import { PARTS, type ServerParts } from '../parts.js';

/** So many positions behind the end of the log, and what callers read is too old. */
const MOST_BEHIND = 10_000n;
/** Less room than this on the disk, in bytes, and the log may not take what is under way. */
const LEAST_ROOM = 1024 * 1024;
/** No stream has as many events: an append that expects it is always refused, and stores nothing. */
const NEVER = Number.MAX_SAFE_INTEGER - 1;
const NOWHERE = 'key-00000000-0000-0000-0000-000000000000';

export type CheckName = 'store' | 'saga' | 'read-models';

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<CheckName, boolean>>;
}

/** Whether requests should be sent here: the store takes appends, and what follows the log keeps up with it. */
export class ReadinessProbe {
  constructor(@Inject(PARTS) private readonly parts: ServerParts) {}

  async look(): Promise<Readiness> {
    const [store, saga, readModels] = await Promise.all([
      holds(() => this.storeTakesAppends()),
      holds(() => this.sagaKeepsUp()),
      holds(() => this.readModelsKeepUp()),
    ]);
    return { ready: store && saga && readModels, checks: { store, saga, 'read-models': readModels } };
  }

  /** Goes all the way through the writer without storing anything: one that broke down, or is locked out, says so here. */
  private async storeTakesAppends(): Promise<boolean> {
    const { store, folder, clock } = this.parts.holdfast;
    const { bavail, bsize } = await statfs(folder.root);
    if (bavail * bsize < LEAST_ROOM) return false;
    const metadata = {
      recordedAt: clock.now(),
      actor: { role: 'system', id: 'readiness' },
      marketplace: 'none',
      correlation: 'none',
      schema: ENVELOPE_SCHEMA,
    };
    const events = [{ id: randomIds.next(), type: KeyRevoked.type, data: {}, metadata }];
    try {
      await store.append({ writes: [{ stream: NOWHERE, expected: NEVER, events }] });
      return false;
    } catch (error) {
      return error instanceof WrongExpectedRevision;
    }
  }

  private async sagaKeepsUp(): Promise<boolean> {
    const { store, workers } = this.parts.holdfast;
    if (!workers.isRunning || workers.sagaFailed) return false;
    return (await store.head()) - (workers.sagaPosition ?? 0n) <= MOST_BEHIND;
  }

  private async readModelsKeepUp(): Promise<boolean> {
    const { store, readModels } = this.parts.holdfast;
    const { activity, error } = readModels.health();
    if (error || activity === 'failed' || activity === 'idle') return false;
    return (await readModels.lag(store.undecrypted)).behind <= MOST_BEHIND;
  }
}

/** A check that stumbles has failed; why is nothing for whoever asks. */
async function holds(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}
