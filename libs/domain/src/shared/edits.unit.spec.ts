import { describe, expect, it } from '@jest/globals';
import { given, history } from '#kernel/testing';
import { type BountyCommand, bounty } from '../bounty/index.js';
import { type SubmissionCommand, submission } from '../submission/index.js';
import { at, content, delivery, id, rule, screen, verdict } from '../testing/index.js';
import { standingOf } from './standing.js';

const A = content();
const B = content({ title: 'A harbour at noon' });
const post: BountyCommand = { type: 'post', poster: 'p-1', content: A, consents: [], now: at(0) };
const edit = (to = B): BountyCommand => ({ type: 'revise', content: to, consents: [] });
const allow = (revision = 0) => screen(verdict('allow', { input: `at ${revision}` }), revision);
const block = (revision = 0) =>
  screen(verdict('block', { grounds: ['sexual-likeness'], input: `at ${revision}` }), revision);

function following(...commands: BountyCommand[]) {
  const { state, when } = given(bounty, ...history(bounty, post, ...commands));
  if (!state) throw new Error('not posted');
  return { state, when, standing: standingOf(state.judged, state.contentDigest) };
}

describe('An edit', () => {
  it('voids the verdict at once', () => expect(following(allow(), edit()).standing.causes).toEqual(['unjudged']));
  it('leaves nothing allowed', () => expect(following(allow(), edit()).standing.outcome).toBe('hold'));
  it('lifts no block to an allow', () => expect(following(block(), edit()).standing.outcome).toBe('hold'));
  it('of the consents alone voids the verdict too', () =>
    expect(following(allow(), { type: 'revise', content: A, consents: [id(5)] }).state.judged.verdict).toBeUndefined());
  it('that changes nothing is none', () => following(allow()).when(edit(A)).thenEvents());
  it('is judged where it stands: a verdict on the content before is refused', () =>
    following(edit()).when(allow(0)).thenRefused('content-changed'));
  it('is judged where it stands: a verdict on itself is taken', () =>
    following(edit()).when(allow(1)).thenTypes('bounty.screened.v1'));
  it('leaves no allowing ruling standing', () =>
    expect(following(block(), rule('allow', 'ann', ['sexual-likeness'], 'at 0'), edit()).standing.outcome).toBe(
      'hold',
    ));
  it('leaves no blocking ruling standing on the new content', () =>
    expect(following(block(), rule('block', 'ann', [], 'at 0'), edit()).standing).toMatchObject({
      outcome: 'hold',
      final: false,
    }));
});

describe('A block before an edit', () => {
  it('is remembered when it was a verdict', () =>
    expect(following(block(), edit()).state.judged.earlierRevisionBlocked).toBe(true));
  it('is remembered when it was a ruling', () =>
    expect(following(allow(), rule('block', 'ann', [], 'at 0'), edit()).state.judged.earlierRevisionBlocked).toBe(
      true,
    ));
  it('is remembered for ever', () =>
    expect(following(block(), edit(), allow(2), edit(A), allow(4)).state.judged.earlierRevisionBlocked).toBe(true));
  it('is not remembered where there was none', () =>
    expect(following(allow(), edit(), allow(2)).state.judged.earlierRevisionBlocked).toBe(false));
  it('comes back with the content that was ruled on', () =>
    expect(following(block(), rule('block', 'ann', [], 'at 0'), edit(), edit(A)).standing.outcome).toBe('block'));
  it('comes back also when something else was ruled on in between', () => {
    const { standing } = following(
      block(),
      rule('block', 'ann', [], 'at 0'),
      edit(),
      allow(3),
      rule('allow', 'ann', [], 'at 3'),
      edit(A),
    );
    expect(standing).toMatchObject({ outcome: 'block', final: true });
  });
});

describe('Judging the same again', () => {
  it('adds nothing', () => following(allow()).when(allow()).thenEvents());
  it('under another policy adds a verdict', () =>
    following(allow())
      .when(
        screen(
          verdict('allow', {
            input: 'at 0',
            policy: { ...verdict('allow').policy, digest: `sha256:${'0'.repeat(64)}` },
          }),
        ),
      )
      .thenTypes('bounty.screened.v1'));
});

describe('The time since which a verdict blocks', () => {
  const blockAt = (minutes: number, input: string) =>
    screen(verdict('block', { grounds: ['sexual-likeness'], at: at(minutes), input }));
  const since = (...commands: BountyCommand[]) => following(...commands).state.judged.blockedSince;

  it('is that of the first block', () => expect(since(blockAt(1, 'a'), blockAt(9, 'b'))).toBe(at(1)));
  it('ends with an allow', () => expect(since(blockAt(1, 'a'), allow())).toBeUndefined());
  it('starts anew after an allow', () => expect(since(blockAt(1, 'a'), allow(), blockAt(9, 'b'))).toBe(at(9)));
  it('ends with an edit', () => expect(since(blockAt(1, 'a'), edit())).toBeUndefined());
  it('starts anew after a person allowed it', () =>
    expect(since(blockAt(1, 'a'), rule('allow', 'ann', ['sexual-likeness'], 'a'), blockAt(9, 'b'))).toBe(at(9)));
});

describe('An edit of a submission', () => {
  const enter: SubmissionCommand = { type: 'enter', bounty: id(1), creator: 'c-1', content: delivery() };
  const state = (...commands: SubmissionCommand[]) =>
    given(submission, ...history(submission, enter, ...commands)).state;
  it('voids the verdict at once', () =>
    expect(state(allow(), { type: 'revise', content: delivery({ title: 'B' }) })?.judged.verdict).toBeUndefined());
  it('does not make a block forgotten', () =>
    expect(state(block(), { type: 'revise', content: delivery({ title: 'B' }) })?.judged.earlierRevisionBlocked).toBe(
      true,
    ));
});
