import { describe, expect, it } from '@jest/globals';
import { Partitions } from './partitions.js';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('partitions', () => {
  it('run tasks of one key in order, though the first takes longest', async () => {
    const partitions = new Partitions();
    const done: number[] = [];
    const task = (n: number, ms: number) => () => later(ms).then(() => void done.push(n));
    await Promise.all([
      partitions.run('a', task(1, 20)),
      partitions.run('a', task(2, 1)),
      partitions.run('a', task(3, 1)),
    ]);
    expect(done).toEqual([1, 2, 3]);
  });

  it('run tasks of other keys meanwhile', async () => {
    const partitions = new Partitions();
    const done: string[] = [];
    const slow = partitions.run('a', () => later(30).then(() => void done.push('a')));
    await partitions.run('b', async () => void done.push('b'));
    await slow;
    expect(done).toEqual(['b', 'a']);
  });

  it('go on after a failure, which only its own caller sees', async () => {
    const partitions = new Partitions();
    const failing = partitions.run('a', () => Promise.reject(new Error('no')));
    const next = partitions.run('a', async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});
