#!/usr/bin/env node
// Starts the command line from anywhere: sees to it that dist/ is what the sources say, then runs it in this process.
// Plain JavaScript of long ago, so that an old Node gets a sentence and no syntax error.
import { buildWhenChanged } from './build-when-changed.mjs';

const OLDEST_NODE = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `holdfast: needs Node ${OLDEST_NODE} or newer, and this is ${process.versions.node}. ` +
      'Inside the repository run: npm run -s holdfast -- …  (it brings its own Node), or install a newer one.\n',
  );
  process.exit(1);
}

buildWhenChanged();
await import('../dist/apps/cli/src/main.js');
