import { describe, expect, it } from '@jest/globals';
import { type Outcome, plusMilliseconds } from '#kernel';
import { given, history } from '#kernel/testing';
import { at, content, id, screen, verdict } from '../testing/index.js';
import { type BountyCommand, bounty } from './index.js';

const post: BountyCommand = { type: 'post', poster: 'p-1', content: content(), consents: [], now: at(0) };
const close: BountyCommand = { type: 'close', cause: 'blocked-revisions' };
const edit = (title: string): BountyCommand => ({ type: 'revise', content: content({ title }), consents: [] });
const judged = (outcome: Outcome, revision = 0, input = `at ${revision}`): BountyCommand =>
  screen(verdict(outcome, { input, at: plusMilliseconds(at(1), revision) }), revision);
const following = (...commands: BountyCommand[]) => given(bounty, ...history(bounty, post, ...commands));
const blocks = (...commands: BountyCommand[]) => following(...commands).state?.blockedRevisions;

describe('Blocked revisions', () => {
  it('count once each', () => {
    expect(blocks(judged('block'))).toBe(1);
    expect(blocks(judged('block'), judged('block', 0, 'again'))).toBe(1);
    expect(blocks(judged('block'), judged('hold', 0, 'again'), judged('block', 0, 'once more'))).toBe(1);
    expect(blocks(judged('block'), edit('B'), judged('block', 2))).toBe(2);
  });
  it('count when they were only held at first', () =>
    expect(blocks(judged('hold'), judged('block', 0, 'again'))).toBe(1));
  it('do not count when they were allowed first: the policy changed', () =>
    expect(blocks(judged('allow'), judged('block', 0, 'again'))).toBe(0));
});

describe('A closed bounty', () => {
  it('takes no edit, no withdrawal and no award', () => {
    const closed = following(close);
    closed.when(edit('B')).thenRefused('bounty-closed');
    closed.when({ type: 'withdraw' }).thenRefused('bounty-closed');
    closed.when({ type: 'freeze', reward: id(1), submission: id(2) }).thenRefused('bounty-closed');
    closed.when({ type: 'attach-reward', reward: id(1) }).thenRefused('bounty-closed');
    closed.when(close).thenEvents();
  });
  it('was not awarded', () =>
    following({ type: 'freeze', reward: id(1), submission: id(2) })
      .when(close)
      .thenRefused('frozen'));
});
