// Sees to it that dist/ is what the sources say. Plain JavaScript of long ago, so that an old Node gets a sentence and no syntax error.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist/.built');
const lock = join(root, 'dist/.building');
const compiler = join(root, 'node_modules/typescript/bin/tsc');
/** A lock older than this was left behind by a build that was killed. */
const LONGEST_BUILD_MS = 5 * 60_000;

/** Compiles unless nothing was changed since the last time. Several processes may ask at once: one builds, the others wait. */
export function buildWhenChanged() {
  while (!isCurrent()) {
    if (!taken()) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
      continue;
    }
    try {
      if (!isCurrent()) build();
    } finally {
      rmdirSync(lock);
    }
  }
}

function taken() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    try {
      if (Date.now() - statSync(lock).mtimeMs > LONGEST_BUILD_MS) rmdirSync(lock);
    } catch {
      // It was let go of in this very moment.
    }
    return false;
  }
}

/** Whether nothing was changed since the last build. An installed package has no sources: it is what it is. */
function isCurrent() {
  if (!existsSync(join(root, 'tsconfig.build.json')) || !existsSync(compiler)) return true;
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  const settings = ['package.json', 'tsconfig.json', 'tsconfig.build.json'].map((name) => join(root, name));
  return (
    settings.every((file) => statSync(file).mtimeMs < built) &&
    ['apps', 'libs'].every((folder) => isOlder(join(root, folder), built))
  );
}

function isOlder(folder, time) {
  return readdirSync(folder, { withFileTypes: true }).every((found) => {
    if (found.name === 'node_modules') return true;
    const path = join(folder, found.name);
    if (found.isDirectory()) return isOlder(path, time);
    return !found.name.endsWith('.ts') || found.name.endsWith('.spec.ts') || statSync(path).mtimeMs < time;
  });
}

function build() {
  process.stderr.write('holdfast: building, once for every change of the sources …\n');
  const started = new Date();
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}holdfast: the build failed; what is above has to be corrected first.\n`);
    process.exit(1);
  }
  writeFileSync(stamp, '');
  // What was saved while it was being built may not be in it.
  utimesSync(stamp, started, started);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildWhenChanged();
