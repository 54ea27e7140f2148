import { describe, expect, it } from '@jest/globals';
import { digestOf } from '#kernel';
import { given, history } from '#kernel/testing';
import { type BountyCommand, bounty } from '../bounty/index.js';
import { at, content, contest, id, resolve, rule, screen, verdict } from '../testing/index.js';
import { standingOf } from './standing.js';

const post: BountyCommand = { type: 'post', poster: 'p-1', content: content(), consents: [], now: at(0) };
const block = screen(verdict('block', { grounds: ['private-individual'], causes: ['asset-unseen'] }));
const following = (...commands: BountyCommand[]) => given(bounty, ...history(bounty, post, ...commands));

describe('A ruling', () => {
  it('binds to what the moderator saw, and says whose text it is about', () =>
    following(block)
      .when(rule('hold', 'ann'))
      .thenEvents({
        type: 'bounty.ruled.v1',
        data: {
          outcome: 'hold',
          overrides: [],
          grounds: [],
          reason: 'Looked at it.',
          inputDigest: digestOf('as posted'),
          contentDigest: digestOf(content()),
          moderator: 'ann',
          author: 'p-1',
        },
      }));
  it('that forbids may find what the verdict did not see; one that allows must then name it', () => {
    const ruledMinor = { ...rule('block', 'ann'), grounds: ['minor-sexual'] } as const;
    following(screen(verdict('allow')), ruledMinor)
      .when(rule('allow', 'bob'))
      .thenRefused('incomplete-override');
    const oneAllows = following(screen(verdict('allow')), ruledMinor, rule('allow', 'bob', ['minor-sexual'])).state;
    expect(oneAllows && standingOf(oneAllows.judged, oneAllows.contentDigest).outcome).toBe('block');
    const both = [rule('allow', 'bob', ['minor-sexual']), rule('allow', 'eve', ['minor-sexual'])];
    const twoAllow = following(screen(verdict('allow')), ruledMinor, ...both).state;
    expect(twoAllow && standingOf(twoAllow.judged, twoAllow.contentDigest).outcome).toBe('allow');
  });
  it('that allows finds nothing wrong', () =>
    following(block)
      .when({
        ...rule('allow', 'ann', ['private-individual', 'asset-unseen']),
        grounds: ['minor-sexual'],
      } as BountyCommand)
      .thenRefused('contradictory-ruling'));
  it('waits for a verdict', () => following().when(rule('block', 'ann')).thenRefused('unjudged'));
  it('is refused on what has changed since', () =>
    following(block)
      .when(rule('block', 'ann', [], 'older'))
      .thenRefused('stale-ruling'));
  it('that allows names every ground and cause', () =>
    following(block)
      .when(rule('allow', 'ann', ['private-individual']))
      .thenRefused('incomplete-override'));
  it('that allows may name more', () =>
    following(block)
      .when(rule('allow', 'ann', ['private-individual', 'asset-unseen', 'likeness-tool']))
      .thenTypes('bounty.ruled.v1'));
  it('that forbids names nothing', () => following(block).when(rule('block', 'ann')).thenTypes('bounty.ruled.v1'));
  it('that allows names an upheld contest', () =>
    following(screen(verdict('allow')), contest(7), resolve(7, 'upheld'))
      .when(rule('allow', 'ann'))
      .thenRefused('incomplete-override'));
  it('names an upheld contest also where another ruling has set it aside', () =>
    following(screen(verdict('allow')), contest(7), resolve(7, 'upheld'), rule('allow', 'ann', ['contest-upheld']))
      .when(rule('allow', 'ann'))
      .thenRefused('incomplete-override'));
  it('is possible on a closed bounty', () =>
    following(block, { type: 'withdraw' }).when(rule('block', 'ann')).thenTypes('bounty.ruled.v1'));
});

describe('A contest', () => {
  it('opens', () =>
    following()
      .when(contest(7))
      .thenEvents({ type: 'bounty.contested.v1', data: { case: id(7), cause: 'depicted-person' } }));
  it('opens once', () => following(contest(7)).when(contest(7)).thenEvents());
  it('opens beside another', () => following(contest(7)).when(contest(8)).thenTypes('bounty.contested.v1'));
  it('is resolved with the author named, whose text the reason may quote', () =>
    following(contest(7))
      .when(resolve(7, 'lifted'))
      .thenEvents({
        type: 'bounty.contest-resolved.v1',
        data: { case: id(7), resolution: 'lifted', reason: 'Heard both.', moderator: 'mod-1', author: 'p-1' },
      }));
  it('is not resolved twice', () =>
    following(contest(7), resolve(7, 'lifted')).when(resolve(7, 'upheld')).thenRefused('no-such-contest'));
  it('is not resolved unopened', () => following().when(resolve(7, 'lifted')).thenRefused('no-such-contest'));
  it('can be opened on a frozen bounty', () =>
    following({ type: 'freeze', reward: id(1), submission: id(2) })
      .when(contest(7))
      .thenTypes('bounty.contested.v1'));
});

describe('Contests and the standing of a bounty', () => {
  const standing = (...commands: BountyCommand[]) => {
    const { state } = following(screen(verdict('allow')), ...commands);
    return state && standingOf(state.judged, state.contentDigest);
  };
  it('holds while one is open', () => expect(standing(contest(7))?.outcome).toBe('hold'));
  it('holds while any is open', () =>
    expect(standing(contest(7), contest(8), resolve(7, 'lifted'))?.outcome).toBe('hold'));
  it('allows when all are lifted', () => expect(standing(contest(7), resolve(7, 'lifted'))?.outcome).toBe('allow'));
  it('blocks, finally, when one is upheld', () =>
    expect(standing(contest(7), resolve(7, 'upheld'))).toMatchObject({ outcome: 'block', final: true }));
  it('blocks again when another is upheld after a ruling had set the first aside', () => {
    const aside = rule('allow', 'ann', ['contest-upheld']);
    const twice = [contest(7), contest(8), resolve(7, 'upheld'), aside, resolve(8, 'upheld')];
    expect(standing(...twice)).toMatchObject({ outcome: 'block', causes: ['contest-upheld'] });
    expect(standing(...twice, aside)?.outcome).toBe('allow');
  });
  it('keeps an upheld contest through an edit', () =>
    expect(
      standing(contest(7), resolve(7, 'upheld'), { type: 'revise', content: content({ title: 'B' }), consents: [] }),
    ).toMatchObject({ outcome: 'block', causes: ['unjudged', 'contest-upheld'] }));
});
