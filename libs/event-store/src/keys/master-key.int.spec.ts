import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { KeysUnusable } from '../errors.js';
import { temporaryFolder } from '../testing/folder.js';
import { loadMasterKey, MASTER_KEY_VARIABLE } from './master-key.js';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let keyStore: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = folder.path('master.key');
  keyStore = folder.path('keys.db');
});
afterEach(() => folder.remove());

it('is made at the first start, for its owner only, and is the same from then on', () => {
  const key = loadMasterKey({ file, keyStore });
  expect(key).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(loadMasterKey({ file, keyStore })).toEqual(key);
  expect(readFileSync(file, 'utf8')).toBe(`${key.toString('base64')}\n`);
});

it('comes from the environment where that has one', () => {
  const key = Buffer.alloc(32, 9);
  const env = { [MASTER_KEY_VARIABLE]: key.toString('base64') };
  expect(loadMasterKey({ file, keyStore, env })).toEqual(key);
  expect(() => statSync(file)).toThrow();
});

it('that is malformed is refused, wherever it comes from', () => {
  for (const text of ['', 'secret', Buffer.alloc(31).toString('base64'), Buffer.alloc(32).toString('hex')])
    expect(() => loadMasterKey({ file, keyStore, env: { [MASTER_KEY_VARIABLE]: text } })).toThrow(
      /HOLDFAST_MASTER_KEY must hold 32 bytes/,
    );
  writeFileSync(file, 'short', { mode: 0o600 });
  expect(() => loadMasterKey({ file, keyStore })).toThrow(/master\.key must hold 32 bytes.*backup/);
});

it('that others may read is refused, with the command that helps', () => {
  loadMasterKey({ file, keyStore });
  for (const mode of [0o640, 0o604, 0o666]) {
    chmodSync(file, mode);
    expect(() => loadMasterKey({ file, keyStore })).toThrow(`chmod 600 '${file}'`);
  }
  chmodSync(file, 0o600);
  loadMasterKey({ file, keyStore });
});

it('is never made anew where keys exist that it would not open, nor for a reader', () => {
  expect(() => loadMasterKey({ file, keyStore, create: false })).toThrow(KeysUnusable);
  writeFileSync(keyStore, '');
  expect(() => loadMasterKey({ file, keyStore })).toThrow(/would not open the keys in .*Restore/);
  expect(() => statSync(file)).toThrow();
});
