import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../checker/index.js';

export type FullDisk =
  | {
      readonly kind: 'done';
      /** Whether it ever got full. */
      readonly met: boolean;
      /** How often a command was told that nothing was stored. */
      readonly refused: number;
      /** Whether the process that met it went on to the end by itself, once there was room. */
      readonly healed: boolean;
      /** Commands that it acknowledged after that. */
      readonly gained: number;
      readonly acknowledged: number;
      readonly events: number;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'skipped'; readonly reason: string };

const source = import.meta.url.endsWith('.ts');
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const INSIDE = source
  ? [
      '--conditions=source',
      '--import',
      here('../../../libs/event-store/src/testing/typescript-hooks.mjs'),
      here('disk-full-inside.ts'),
    ]
  : [here('disk-full-inside.js')];

/** The smallest file system that takes an empty deployment, and how much more it may have at the first. */
const SMALLEST_KIB = 900;

/** A deployment on a file system that runs full, is restarted full, and gets room while a process works. */
export function fillDisk(seed: number): FullDisk {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-full-'));
  mkdirSync(join(folder, 'data'));
  const size = `size=${SMALLEST_KIB + ((seed * 397) % 1_600)}k`;
  const unshare = ['--user', '--map-root-user', '--mount'];
  try {
    const tried = spawnSync(
      'unshare',
      [...unshare, 'mount', '-t', 'tmpfs', '-o', size, 'tmpfs', join(folder, 'data')],
      {
        encoding: 'utf8',
      },
    );
    if (tried.status !== 0)
      return { kind: 'skipped', reason: `no private mounts here: ${tried.error?.message ?? tried.stderr.trim()}` };
    const script =
      'mount -t tmpfs -o "$1" tmpfs "$2/data" && folder="$2" seed="$3" && shift 3 && exec "$@" "$folder" "$seed"';
    const command = ['sh', '-c', script, 'sh', size, folder, String(seed), process.execPath, ...INSIDE];
    const { status, stdout, stderr } = spawnSync('unshare', [...unshare, ...command], {
      encoding: 'utf8',
      timeout: 240_000,
    });
    if (status !== 0) throw new Error(`The scenario itself failed: ${stderr.slice(-2_000)}`);
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as FullDisk;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
