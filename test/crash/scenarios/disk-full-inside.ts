/** Runs in a mount namespace of its own, with a small file system at `<folder>/data`. Prints what it found as one line of JSON. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checkDeployment, type Problem } from '../checker/index.js';
import { type Child, startChild } from '../child.js';
import { failure, verified, withinTime, wreckOf } from '../life.js';
import type { FullDisk } from './disk-full.js';

const [folder = '', seed = '1'] = process.argv.slice(2);
const [data, acks] = [join(folder, 'data'), join(folder, 'acks')];
const job = { task: 'load', data, acks, seed: Number(seed), cases: 30 } as const;
const problems: Problem[] = [];

function acked(word: string): number {
  return existsSync(acks) ? readFileSync(acks, 'utf8').split(word).length - 1 : 0;
}

/** Waits until commands have been refused for want of room, or the process ended. */
async function full(child: Child): Promise<void> {
  let ended = false;
  void child.ended().then(() => {
    ended = true;
  });
  const before = acked('"unknown"');
  for (let i = 0; i < 600 && !ended && acked('"unknown"') < before + 3; i++) await pause(50);
}

function room(size: string): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,size=${size}`, data], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The file system could not be enlarged: ${stderr}`);
}

function look(name: string): void {
  problems.push(...checkDeployment(wreckOf(data, join(folder, name)), { acks }).problems);
}

const first = startChild();
await first.begin(job);
await full(first);
const met = acked('"unknown"') > 0;
first.kill();
await first.ended();
look('full');

// Restarted while there is still no room: whatever it can do, it may promise nothing that it does not keep.
const second = startChild();
await second.begin(job);
await Promise.race([pause(1_500), second.ended()]);
second.kill();
await second.ended();
look('still-full');

// A little room, so that it opens and runs full again; then enough, under its feet.
room('6m');
const third = startChild();
await third.begin(job);
await full(third);
const before = acked('"ok":true');
room('512m');
const healed = (await withinTime(third)).how === 'finished';
const gained = acked('"ok":true') - before;

const last = startChild();
await last.begin(job);
const ending = await withinTime(last);
if (ending.how !== 'finished') problems.push(failure(ending));
const { problems: found, acknowledged, events } = checkDeployment(data, { acks, drained: true });
problems.push(...found, ...(await verified(data)));
const result: FullDisk = {
  kind: 'done',
  met,
  refused: acked('"unknown"'),
  healed,
  gained,
  acknowledged,
  events,
  problems,
};
console.log(JSON.stringify(result));
