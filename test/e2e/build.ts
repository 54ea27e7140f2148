import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '#runtime';

/** Sees to it that what is started is what the sources say. @throws Error when they do not compile. */
export function buildService(): void {
  const { status } = spawnSync(process.execPath, [join(packageRoot(), 'scripts/build-when-changed.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The sources do not compile.');
}
