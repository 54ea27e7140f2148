import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rejection } from '../conformance/events.js';
import { KeysUnusable, SubjectErased } from '../errors.js';
import { startChild } from '../testing/child.js';
import { temporaryFolder } from '../testing/folder.js';
import type { KeyRing } from './key-ring.js';
import { openKeyRing } from './sqlite-key-ring.js';

const masterKey = Buffer.alloc(32, 3);
let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let rings: KeyRing[];
const open = (mode: 'write' | 'read' = 'write') => {
  const ring = openKeyRing({ path, masterKey, mode });
  rings.push(ring);
  return ring;
};
const keyOf = (ring: KeyRing, subject: string) => {
  const found = ring.lookup(subject);
  if (found.state !== 'present') throw new Error(`${subject}: ${found.state}`);
  return found.key;
};

beforeEach(() => {
  folder = temporaryFolder();
  path = folder.path('keys.db');
  rings = [];
});
afterEach(async () => {
  for (const ring of rings) await ring.close();
  folder.remove();
});

/** Every byte of the key store's files. */
const bytes = () => Buffer.concat(readdirSync(dirname(path)).map((name) => readFileSync(folder.path(name))));

describe('a key', () => {
  it('is made once, is the subject’s own, and outlives the process', async () => {
    const ring = open();
    expect(ring.lookup('m1/a').state).toBe('missing');
    await Promise.all([ring.ensure(['m1/a', 'm1/b']), ring.ensure(['m1/a'])]);
    const [a, b] = [keyOf(ring, 'm1/a'), keyOf(ring, 'm1/b')];
    expect(a).toHaveLength(32);
    expect(a).not.toEqual(b);
    expect(ring.ensure(['m1/a', 'm1/b'])).toBeUndefined();
    await ring.close();
    expect(keyOf(open(), 'm1/a')).toEqual(a);
  });

  it('is in the file wrapped only', async () => {
    const ring = open();
    await ring.ensure(['m1/a']);
    expect(bytes().includes(keyOf(ring, 'm1/a'))).toBe(false);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('that was changed or exchanged in the file does not open', async () => {
    const ring = open();
    await ring.ensure(['m1/a', 'm1/b']);
    await ring.close();
    const db = new DatabaseSync(path);
    db.exec("UPDATE subjects SET id = 3 - id WHERE subject IN ('m1/a', 'm1/b')");
    db.close();
    expect(() => open().lookup('m1/a')).toThrow(KeysUnusable);
  });
});

describe('a destroyed key', () => {
  it('reads as destroyed from then on, and no new one is made', async () => {
    const ring = open();
    await ring.ensure(['m1/a']);
    expect(await ring.destroy('m1/a')).toBe('present');
    expect(await ring.destroy('m1/a')).toBe('destroyed');
    expect(ring.lookup('m1/a').state).toBe('destroyed');
    expect(() => ring.ensure(['m1/a'])).toThrow(SubjectErased);
    await ring.close();
    expect(open().lookup('m1/a').state).toBe('destroyed');
  });

  it('may be one that was never there', async () => {
    const ring = open();
    expect(await ring.destroy('m1/unknown')).toBe('missing');
    expect(ring.lookup('m1/unknown').state).toBe('destroyed');
  });

  it('leaves no trace of its wrapped bytes in any file, among many others', async () => {
    const ring = open();
    const subjects = Array.from({ length: 2_000 }, (_, i) => `m1/${(i * 7919) % 2_000}`);
    for (let i = 0; i < subjects.length; i += 100) await ring.ensure(subjects.slice(i, i + 100));
    const db = new DatabaseSync(path, { readOnly: true });
    const rows = db.prepare('SELECT subject, wrapped FROM subjects JOIN keys USING (id)').all();
    db.close();
    const gone = rows.filter((_, i) => i % 50 === 0);
    expect(bytes().includes(gone[0]?.wrapped as Uint8Array)).toBe(true);
    for (const { subject } of gone) await ring.destroy(String(subject));
    const left = bytes();
    for (const { wrapped } of gone) expect(left.includes((wrapped as Uint8Array).subarray(28))).toBe(false);
    for (const [i, { subject }] of rows.entries()) if (i % 50 !== 0) keyOf(ring, String(subject));
  });

  it('is destroyed in every other process too, though they remember keys', async () => {
    const ring = open();
    const reader = open('read');
    await ring.ensure(['m1/someone']);
    keyOf(ring, 'm1/someone');
    keyOf(reader, 'm1/someone');
    const child = startChild('erase', path, masterKey.toString('hex'));
    await child.reported(1);
    await child.kill();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ring.lookup('m1/someone').state).toBe('destroyed');
    expect(reader.lookup('m1/someone').state).toBe('destroyed');
  });
});

describe('a key store that cannot be used is refused', () => {
  it('with the wrong master key', async () => {
    await open().close();
    expect(() => openKeyRing({ path, masterKey: Buffer.alloc(32, 4) })).toThrow(/another master key/);
  });

  it('missing, for a reader', () => {
    expect(() => open('read')).toThrow(/no key store/);
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it('a foreign file', () => {
    writeFileSync(path, 'not keys');
    expect(() => open()).toThrow(/not a Holdfast key store/);
  });
});

it('a reader makes no keys and destroys none', async () => {
  await open().close();
  const reader = open('read');
  expect(() => reader.ensure(['m1/a'])).toThrow(/reading only/);
  expect(String(await rejection(reader.destroy('m1/a')))).toContain('reading only');
});
