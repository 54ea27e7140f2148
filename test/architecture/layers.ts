/**
 * Who may import whom. A room is a folder of `libs` or `apps`, or `test`. A row lists every room that one may import besides
 * itself; what is not listed is refused. Files that only tests use (see `isTestTool`) may import any room.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'libs/kernel': [],
  'libs/domain': ['libs/kernel'],
  'libs/policy': ['libs/kernel'],
  'libs/detectors': ['libs/policy', 'libs/kernel'],
  'libs/event-store': ['libs/kernel'],
  'libs/operations': ['libs/domain', 'libs/policy', 'libs/event-store', 'libs/kernel'],
  'libs/subscriptions': ['libs/event-store', 'libs/kernel'],
  'libs/enforcement': [
    'libs/operations',
    'libs/subscriptions',
    'libs/domain',
    'libs/policy',
    'libs/event-store',
    'libs/kernel',
  ],
  'libs/read-models': ['libs/domain', 'libs/event-store', 'libs/subscriptions', 'libs/kernel'],
};

/** These import every lib, and no app. */
export const ON_TOP = ['libs/runtime', 'apps/*'] as const;

/** What leaves the project or brings tools of tests in: the rooms that alone may import it (in front of a slash: all of that scope). */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@nestjs/': ['apps/*'],
  eld: ['test'],
  'linkify-it': ['libs/policy'],
  tldts: ['libs/policy'],
  decancer: ['libs/policy'],
  jose: ['libs/runtime'],
  'node:sqlite': ['libs/event-store', 'libs/subscriptions', 'libs/read-models', 'libs/runtime'],
  '@jest/globals': ['test'],
  'fast-check': ['test'],
};

/** Rooms without input and output. */
export const NO_IO = {
  rooms: ['libs/kernel', 'libs/domain', 'libs/policy'],
  modules: [
    'node:fs',
    'node:net',
    'node:http',
    'node:https',
    'node:child_process',
    'node:worker_threads',
    'node:sqlite',
  ],
} as const;

/** Rooms that never ask for the time, for chance or for the environment: what they need of them comes in as an argument. */
export const PURE = ['libs/domain', 'libs/policy'] as const;

/** A file holds one idea and fits on two screens. */
export const MAX_BYTES = 9 * 1024;

/** Folders and files that may be longer, each with its reason. */
export const LONGER: Readonly<Record<string, string>> = {
  'libs/policy/src/data/': 'lists of words and names: data, not code',
  'libs/policy/src/lexicon/': 'lists of words and phrases: data, not code',
  'test/e2e/client/api.d.ts': 'generated from the OpenAPI document',
};

/** Specs, and what only tests use: it may import any room and every tool of tests. */
export function isTestTool(path: string): boolean {
  return path.startsWith('test/') || path.endsWith('.spec.ts') || /\/(testing|conformance)\//.test(path);
}

/** `libs/kernel` of `libs/kernel/src/ids.ts`. */
export function roomOf(path: string): string {
  return path.startsWith('test/') ? 'test' : path.split('/').slice(0, 2).join('/');
}
