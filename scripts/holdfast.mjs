#!/usr/bin/env node
// Starts the command line from anywhere: sees to it that dist/ is what the sources say, then runs it in this process.
// Plain JavaScript of long ago, so that an old Node gets a sentence and no syntax error.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = 24;
const root = fileURLToPath(new URL('..', import.meta.url));
const entry = join(root, 'dist/apps/cli/src/main.js');
const stamp = join(root, 'dist/.built');
const compiler = join(root, 'node_modules/typescript/bin/tsc');

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `holdfast: needs Node ${OLDEST_NODE} or newer, and this is ${process.versions.node}. ` +
      'Inside the repository run: npm run -s holdfast -- …  (it brings its own Node), or install a newer one.\n',
  );
  process.exit(1);
}

if (!isCurrent()) build();
await import(pathToFileURL(entry).href);

/** Whether nothing was changed since the last build. An installed package has no sources: it is what it is. */
function isCurrent() {
  if (!existsSync(join(root, 'tsconfig.build.json')) || !existsSync(compiler)) return true;
  if (!existsSync(entry) || !existsSync(stamp)) return false;
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
