import { describe, expect, it } from '@jest/globals';
import { given, history } from '#kernel/testing';
import { at, content, id, screen, verdict } from '../testing/index.js';
import { type BountyCommand, bounty, isFrozen } from './index.js';

const post: BountyCommand = {
  type: 'post',
  poster: 'p-1',
  content: content(),
  consents: [],
  expiresAt: at(60),
  now: at(0),
};
const freeze = (reward: number, submission: number): BountyCommand => ({
  type: 'freeze',
  reward: id(reward),
  submission: id(submission),
});
const reopen: BountyCommand = { type: 'reopen', reason: 'The award was a mistake.', moderator: 'ann' };
const edit: BountyCommand = { type: 'revise', content: content({ title: 'B' }), consents: [] };
const following = (...commands: BountyCommand[]) => given(bounty, ...history(bounty, post, ...commands));

describe('An award', () => {
  it('freezes the bounty', () =>
    expect(following(freeze(1, 2)).state).toMatchObject({ awards: [{ reward: id(1), submission: id(2) }] }));
  it('refuses edits', () => following(freeze(1, 2)).when(edit).thenRefused('frozen'));
  it('refuses an edit of the consents', () =>
    following(freeze(1, 2))
      .when({ type: 'revise', content: content(), consents: [id(5)] })
      .thenRefused('frozen'));
  it('refuses withdrawal', () => following(freeze(1, 2)).when({ type: 'withdraw' }).thenRefused('frozen'));
  it('outlasts the expiry', () =>
    following(freeze(1, 2))
      .when({ type: 'expire', now: at(90) })
      .thenRefused('frozen'));
  it('does not stop judging', () =>
    following(freeze(1, 2))
      .when(screen(verdict('block')))
      .thenTypes('bounty.screened.v1'));
  it('comes once for a reward', () => following(freeze(1, 2)).when(freeze(1, 2)).thenEvents());
  it('of another reward is another award', () =>
    following(freeze(1, 2)).when(freeze(3, 2)).thenTypes('bounty.frozen.v1'));
  it('of the same reward to another submission is refused', () =>
    following(freeze(1, 2)).when(freeze(1, 4)).thenRefused('frozen'));
});

describe('Reopening', () => {
  it('names the poster, whose text the reason may quote', () =>
    following(freeze(1, 2))
      .when(reopen)
      .thenEvents({
        type: 'bounty.reopened.v1',
        data: { reason: 'The award was a mistake.', moderator: 'ann', poster: 'p-1' },
      }));
  it('lifts the freeze for every award', () => {
    const { state } = following(freeze(1, 2), freeze(3, 4), reopen);
    expect(state && isFrozen(state)).toBe(false);
  });
  it('lets edits in again', () => following(freeze(1, 2), reopen).when(edit).thenTypes('bounty.revised.v1'));
  it('lets it be withdrawn again', () =>
    following(freeze(1, 2), reopen).when({ type: 'withdraw' }).thenTypes('bounty.withdrawn.v1'));
  it('lets it expire again', () =>
    following(freeze(1, 2), reopen)
      .when({ type: 'expire', now: at(90) })
      .thenTypes('bounty.expired.v1'));
  it('lets the reward go to another submission', () =>
    following(freeze(1, 2), reopen).when(freeze(1, 4)).thenTypes('bounty.frozen.v1'));
  it('lets the reward go to the same submission anew', () =>
    following(freeze(1, 2), reopen).when(freeze(1, 2)).thenTypes('bounty.frozen.v1'));
  it('is refused where nothing is frozen', () => following().when(reopen).thenRefused('not-frozen'));
  it('is refused on a completed bounty', () =>
    following(freeze(1, 2), { type: 'complete' }).when(reopen).thenRefused('bounty-closed'));
  it('leaves the verdict: the content has not changed', () =>
    expect(following(screen(verdict('allow')), freeze(1, 2), reopen).state?.judged.verdict?.outcome).toBe('allow'));
});
