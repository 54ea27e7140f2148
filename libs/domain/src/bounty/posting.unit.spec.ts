import { describe, expect, it } from '@jest/globals';
import { digestOf } from '#kernel';
import { given, history } from '#kernel/testing';
import { at, content, id } from '../testing/index.js';
import { type BountyCommand, bounty } from './index.js';

const post: BountyCommand = { type: 'post', poster: 'p-1', content: content(), consents: [], now: at(0) };
const expiring: BountyCommand = { ...post, expiresAt: at(60) };
const following = (...commands: BountyCommand[]) => given(bounty, ...history(bounty, ...commands));
const edit: BountyCommand = { type: 'revise', content: content({ title: 'B' }), consents: [] };
const everyCommand: BountyCommand[] = [
  edit,
  { type: 'attach-reward', reward: id(1) },
  { type: 'freeze', reward: id(1), submission: id(2) },
  { type: 'reopen', reason: 'Asked to.', moderator: 'ann' },
  { type: 'withdraw' },
  { type: 'expire', now: at(90) },
  { type: 'complete' },
  { type: 'contest', case: id(7), cause: 'depicted-person' },
];

describe('Posting a bounty', () => {
  it('stores the content and its digest', () =>
    given(bounty)
      .when({ ...post, externalRef: 'ext-1', expiresAt: at(60), consents: [id(3)] })
      .thenEvents({
        type: 'bounty.posted.v1',
        data: {
          poster: 'p-1',
          content: content(),
          contentDigest: digestOf(content()),
          consents: [id(3)],
          externalRef: 'ext-1',
          expiresAt: at(60),
        },
      }));
  it('happens once', () => following(post).when(post).thenRefused('already-posted'));
  it('is refused with an expiry in the past', () =>
    given(bounty)
      .when({ ...post, expiresAt: at(-1) })
      .thenRefused('already-expired'));
  it('is refused with an expiry this very moment', () =>
    given(bounty)
      .when({ ...post, expiresAt: at(0) })
      .thenRefused('already-expired'));
  it('starts at version 1, open, unjudged', () =>
    expect(following(post).state).toMatchObject({
      phase: 'open',
      version: 1,
      contentRevision: 0,
      judged: { rulings: [] },
    }));
  it.each(everyCommand)('comes before $type', (command) => given(bounty).when(command).thenRefused('not-found'));
});

describe('Editing a bounty', () => {
  it('raises the version', () => expect(following(post, edit).state?.version).toBe(2));
  it('remembers where the content is', () =>
    expect(following(post, { type: 'attach-reward', reward: id(1) }, edit).state?.contentRevision).toBe(2));
  it('is refused on a version that is gone', () =>
    following(post, edit)
      .when({ ...edit, content: content({ title: 'C' }), ifVersion: 1 })
      .thenRefused('version-mismatch'));
  it('is taken on the version that is there', () =>
    following(post, edit)
      .when({ ...edit, content: content({ title: 'C' }), ifVersion: 2 })
      .thenTypes('bounty.revised.v1'));
  it('keeps the expiry', () => expect(following(expiring, edit).state?.expiresAt).toBe(at(60)));
});

describe('Rewards of a bounty', () => {
  const attach = (n: number): BountyCommand => ({ type: 'attach-reward', reward: id(n) });
  it('may be several', () => expect(following(post, attach(1), attach(2)).state?.rewards).toEqual([id(1), id(2)]));
  it('are each attached once', () => following(post, attach(1)).when(attach(1)).thenEvents());
  it('can be added to a frozen bounty', () =>
    following(post, { type: 'freeze', reward: id(1), submission: id(2) })
      .when(attach(3))
      .thenTypes('bounty.reward-attached.v1'));
});

describe('The end of a bounty', () => {
  it('is its withdrawal', () => following(post).when({ type: 'withdraw' }).thenTypes('bounty.withdrawn.v1'));
  it('is its expiry at the exact moment', () =>
    following(expiring)
      .when({ type: 'expire', now: at(60) })
      .thenTypes('bounty.expired.v1'));
  it('is no expiry before that', () =>
    following(expiring)
      .when({ type: 'expire', now: at(59) })
      .thenRefused('not-due'));
  it('is no expiry where none was set', () =>
    following(post)
      .when({ type: 'expire', now: at(60) })
      .thenRefused('not-due'));
  it('is its completion', () => following(post).when({ type: 'complete' }).thenTypes('bounty.completed.v1'));
  it('comes once: withdrawing again does nothing', () =>
    following(post, { type: 'withdraw' }).when({ type: 'withdraw' }).thenEvents());
  it('comes once: expiring again does nothing', () =>
    following(expiring, { type: 'expire', now: at(60) })
      .when({ type: 'expire', now: at(61) })
      .thenEvents());
  it('comes once: completing again does nothing', () =>
    following(post, { type: 'complete' }).when({ type: 'complete' }).thenEvents());

  const OTHER_ENDS = [
    { type: 'withdraw', becomes: 'withdrawn' },
    { type: 'complete', becomes: 'completed' },
  ] as const;
  const ends: [string, BountyCommand[]][] = [
    ['withdrawn', [post, { type: 'withdraw' }]],
    ['expired', [expiring, { type: 'expire', now: at(60) }]],
    ['completed', [post, { type: 'complete' }]],
  ];
  describe.each(ends)('%s', (phase, story) => {
    it('stays in the log with its content', () =>
      expect(following(...story).state).toMatchObject({ phase, content: content() }));
    it('takes no edit', () =>
      following(...story)
        .when(edit)
        .thenRefused('bounty-closed'));
    it('takes no reward', () =>
      following(...story)
        .when({ type: 'attach-reward', reward: id(9) })
        .thenRefused('bounty-closed'));
    it('takes no award', () =>
      following(...story)
        .when({ type: 'freeze', reward: id(1), submission: id(2) })
        .thenRefused('bounty-closed'));
    it.each(OTHER_ENDS.filter(({ becomes }) => becomes !== phase))('is not $becomes any more', ({ type }) =>
      following(...story)
        .when({ type })
        .thenRefused('bounty-closed'),
    );
    it('can still be contested', () =>
      following(...story)
        .when({ type: 'contest', case: id(7), cause: 'depicted-person' })
        .thenTypes('bounty.contested.v1'));
  });
});
