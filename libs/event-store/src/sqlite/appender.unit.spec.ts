import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type NewEvent, WrongExpectedRevision } from '#kernel';
import { DEFAULT_MAX_EVENT_BYTES, prepare } from '../append/prepare.js';
import { freshStream, happened, write } from '../conformance/events.js';
import { AppendFailed } from '../errors.js';
import { Appender } from './appender.js';
import { Heads } from './heads.js';
import { Kinds } from './kinds.js';
import { SCHEMA } from './schema.js';

let db: DatabaseSync;
/** The errors that the next commits end in. */
let failures: unknown[];
let appender: Appender;

beforeEach(() => {
  db = new DatabaseSync(':memory:');
  db.exec(SCHEMA);
  failures = [];
  appender = new Appender({ prepare: (sql) => failingCommit(sql) }, new Kinds(db, 'write'), new Heads(db, 'write'));
});
afterEach(() => db.close());

function failingCommit(sql: string) {
  const statement = db.prepare(sql);
  if (sql !== 'COMMIT') return statement;
  const run = statement.run.bind(statement);
  return Object.assign(statement, {
    run: () => {
      const failure = failures.shift();
      if (failure) throw failure;
      return run();
    },
  });
}

const full = Object.assign(new Error('database or disk is full'), { errcode: 13 });
const brokenDisk = Object.assign(new Error('disk I/O error'), { errcode: 1034 });
const one = (stream: string, expected: number | 'no-stream', ...events: NewEvent[]) =>
  prepare({ writes: [write(stream, expected, ...events)] }, DEFAULT_MAX_EVENT_BYTES);
const stored = () => db.prepare('SELECT stream, revision FROM events ORDER BY position').all();

describe('a group', () => {
  it('sees its earlier appends', () => {
    const stream = freshStream();
    const answers = appender.append([
      one(stream, 'no-stream', happened()),
      one(stream, 0, happened()),
      one(stream, 0, happened()),
      one(stream, 1, happened()),
    ]);
    expect(answers.map((answer) => !(answer instanceof Error))).toEqual([true, true, false, true]);
    expect(answers[2]).toBeInstanceOf(WrongExpectedRevision);
    expect(stored()).toHaveLength(3);
  });

  it('is one transaction', () => {
    const commits: string[] = [];
    const counting = new Appender(
      {
        prepare: (sql) => {
          const statement = db.prepare(sql);
          const run = statement.run.bind(statement);
          return Object.assign(statement, {
            run: (...args: Parameters<typeof run>) => {
              if (sql === 'COMMIT') commits.push(sql);
              return run(...args);
            },
          });
        },
      },
      new Kinds(db, 'write'),
      new Heads(db, 'write'),
    );
    counting.append(Array.from({ length: 50 }, () => one(freshStream(), 'no-stream', happened())));
    expect(commits).toHaveLength(1);
  });
});

describe('a commit that fails', () => {
  it('for want of room: stores nothing of the group, and the next one goes on where the last one was', () => {
    const [a, b] = [freshStream(), freshStream('newcomer')];
    const first = happened();
    appender.append([one(a, 'no-stream', first)]);
    failures = [full];
    const group = [one(a, 0, happened()), one(b, 'no-stream', happened())];
    expect(() => appender.append(group)).toThrow(AppendFailed);
    expect(stored()).toEqual([{ stream: a, revision: 0 }]);
    const answers = appender.append(group);
    expect(answers).toMatchObject([
      { position: 2n, alreadyStored: false },
      { position: 3n, alreadyStored: false },
    ]);
    expect(stored()).toHaveLength(3);
    expect(db.prepare('SELECT category FROM kinds ORDER BY id').all()).toEqual([
      { category: 'thing' },
      { category: 'newcomer' },
    ]);
  });

  it('on a broken disk: takes nothing more until the store is opened again', () => {
    failures = [brokenDisk];
    const group = [one(freshStream(), 'no-stream', happened())];
    expect(() => appender.append(group)).toThrow(/opened again/);
    expect(() => appender.append(group)).toThrow(/opened again/);
    expect(stored()).toEqual([]);
  });
});

it('a disk that is really full refuses the whole group, and takes it once there is room', () => {
  const pages = Number(db.prepare('PRAGMA page_count').get()?.page_count);
  db.exec(`PRAGMA max_page_count = ${pages + 4}`);
  const big = () => happened({ text: 'x'.repeat(3_000) });
  const [small, large] = [
    one(freshStream(), 'no-stream', happened()),
    one(freshStream(), 'no-stream', ...Array.from({ length: 20 }, big)),
  ];
  expect(() => appender.append([small, large])).toThrow(/disk is full/);
  expect(stored()).toEqual([]);
  db.exec('PRAGMA max_page_count = 10000');
  expect(appender.append([small, large])).toMatchObject([{ position: 1n }, { position: 21n }]);
});
