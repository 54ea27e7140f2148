import { describe, expect, it } from '@jest/globals';
import { cycles, forbiddenCalls, forbiddenImports, tooLong } from './rules.js';
import { readEntryPoints } from './sources.js';

const entries = readEntryPoints();
const DOMAIN = 'libs/domain/src/bounty/decide.ts';
const imports = (path: string, text: string) => forbiddenImports({ path, text }, entries).length === 0;
const calls = (path: string, text: string) => forbiddenCalls({ path, text }).length === 0;

describe('An import is refused', () => {
  it.each([
    ['of a room above', DOMAIN, `import { x } from '#operations';`],
    ['of a room beside', 'libs/policy/src/a.ts', `import { x } from '#domain';`],
    ['of a type from a room above', DOMAIN, `import type { X } from '#event-store';`],
    ['that is re-exported', DOMAIN, `export * from '#event-store';`],
    ['that happens later', DOMAIN, `await import('#event-store');`],
    ['past an entry point', DOMAIN, `import { x } from '../../../kernel/src/ids.js';`],
    ['past an entry point, from a test', 'test/a/b.spec.ts', `import { x } from '../../libs/kernel/src/ids.js';`],
    ['of an entry point that is none', DOMAIN, `import { x } from '#kernel/ids';`],
    ['of what is for tests', DOMAIN, `import { x } from '#kernel/testing';`],
    ['of a tool of tests', DOMAIN, `import fc from 'fast-check';`],
    ['of another app', 'apps/cli/src/a.ts', `import { x } from '../../demo/src/b.js';`],
    ['of Nest, in a lib', 'libs/runtime/src/a.ts', `import { Module } from '@nestjs/common';`],
    ['of a detector’s package, outside policy', 'libs/operations/src/a.ts', `import { x } from 'tldts';`],
    ['of a database, outside the stores', 'libs/operations/src/a.ts', `import { x } from 'node:sqlite';`],
    ['of a file system, in policy', 'libs/policy/src/a.ts', `import { x } from 'node:fs/promises';`],
    ['of a file system, in the kernel', 'libs/kernel/src/a.ts', `import { x } from 'node:fs';`],
  ])('%s', (_, path, text) => expect(imports(path, text)).toBe(false));
});

describe('An import is allowed', () => {
  it.each([
    ['of a room below', DOMAIN, `import { x } from '#kernel';`],
    ['within a room', DOMAIN, `import { x } from '../shared/money.js';`],
    ['of anything by its name, in a spec', 'libs/kernel/src/a.unit.spec.ts', `import { x } from '#event-store';`],
    ['of a file system, in a spec', 'libs/policy/src/a.unit.spec.ts', `import { x } from 'node:fs';`],
    ['of every lib, in the runtime', 'libs/runtime/src/a.ts', `import { x } from '#read-models';`],
    ['of Nest, in an app', 'apps/server/src/a.ts', `import { Module } from '@nestjs/common';`],
    ['of an app, in a test', 'test/e2e/a.spec.ts', `import { x } from '../../apps/cli/src/main.js';`],
    ['in a comment', DOMAIN, `// import { x } from '#operations';`],
  ])('%s', (_, path, text) => expect(imports(path, text)).toBe(true));
});

describe('In domain and policy', () => {
  it.each([
    'Date.now()',
    'new Date()',
    'new Date',
    'Math.random()',
    'process.env.HOME',
    'crypto.randomUUID()',
    `import { randomUUID } from 'node:crypto'`,
  ])('%s is refused', (text) => expect(calls(DOMAIN, text)).toBe(false));
  it.each(['new Date(at)', 'Date.parse(at)', '// Date.now()', `'Math.random'`])('%s is fine', (text) =>
    expect(calls(DOMAIN, text)).toBe(true),
  );
  it('a spec may ask for the time', () => expect(calls('libs/domain/src/a.unit.spec.ts', 'Date.now()')).toBe(true));
  it('other rooms may ask for the time', () => expect(calls('libs/runtime/src/a.ts', 'Date.now()')).toBe(true));
});

describe('A circle of imports', () => {
  const file = (name: string, ...to: string[]) => ({
    path: `libs/kernel/src/${name}.ts`,
    text: to.map((other) => `import './${other}.js';`).join(''),
  });
  it('is found', () =>
    expect(cycles([file('a', 'b'), file('b', 'c'), file('c', 'a')], entries)).toEqual([
      'libs/kernel/src/a.ts → libs/kernel/src/b.ts → libs/kernel/src/c.ts → libs/kernel/src/a.ts',
    ]));
  it('is not seen in two ways to one file', () =>
    expect(cycles([file('a', 'b', 'c'), file('b', 'd'), file('c', 'd'), file('d')], entries)).toEqual([]));
});

describe('A long file', () => {
  const text = 'x'.repeat(10_000);
  it('is refused', () => expect(tooLong({ path: DOMAIN, text })).toHaveLength(1));
  it('is allowed where it is data', () => expect(tooLong({ path: 'libs/policy/src/data/x.ts', text })).toEqual([]));
});
