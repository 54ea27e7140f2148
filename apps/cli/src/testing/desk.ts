import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { run } from '../run.js';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A temporary folder with a deployment in it, and the command line at hand: in this process, which is faster than one each. */
export interface Desk {
  readonly data: string;
  /** Writes a file and answers with its path. */
  file(name: string, text: string | Uint8Array): string;
  jsonl(name: string, rows: readonly object[]): string;
  holdfast(...args: readonly string[]): Promise<Ended>;
  /** The JSON that a command prints; fails the test when it does not end with 0. */
  json(...args: readonly string[]): Promise<unknown>;
  remove(): void;
}

export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-cli-'));
  const data = join(folder, 'data');
  const file: Desk['file'] = (name, text) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const holdfast = (...args: readonly string[]) => captured(() => run(['--data', data, ...args]));
  return {
    data,
    file,
    jsonl: (name, rows) => file(name, rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
    holdfast,
    json: async (...args) => {
      const { code, out, err } = await holdfast(...args, '--json');
      if (code !== 0) throw new Error(`ended with ${code}: ${err}`);
      return JSON.parse(out);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function captured(command: () => Promise<number>): Promise<Ended> {
  const written = { out: '', err: '' };
  const into = (stream: keyof typeof written) => (text: unknown) => {
    written[stream] += String(text);
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(into('out')),
    jest.spyOn(process.stderr, 'write').mockImplementation(into('err')),
  ];
  try {
    return { code: await command(), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = undefined;
  }
}
