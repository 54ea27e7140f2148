import { describe, expect, it } from '@jest/globals';
import { givenProcess, recorded } from '#kernel/testing';
import { policySaga } from './policy-saga.js';

const B = 'bounty-b1';
const posted = recorded({ stream: B, type: 'bounty.posted.v1', data: { consents: ['k1'] }, correlation: 'b1' });
const entered = recorded({ stream: 'submission-s1', type: 'submission.entered.v1', correlation: 'b1' });
const pledged = recorded({ stream: 'reward-r1', type: 'reward.pledged.v1', correlation: 'b1' });
const awarded = recorded({
  stream: 'reward-r1',
  type: 'reward.awarded.v1',
  data: { submission: 's1' },
  correlation: 'b1',
});
const of = (stream: string, type: string) => recorded({ stream, type, correlation: 'b1', revision: 9 });

const screenBounty = { name: 'screen-bounty', args: { bounty: 'b1' } };
const screenSubmission = { name: 'screen-submission', args: { submission: 's1' } };
const guard = { name: 'guard-reward', args: { reward: 'r1' } };

describe('routing', () => {
  it('starts an instance for a posted bounty and one for each consent it cites', () =>
    expect(policySaga.route(posted)).toEqual([
      { instance: 'bounty-b1', step: 'start' },
      { instance: 'consent-k1', step: 'start' },
    ]));

  it('takes submissions and rewards to their bounty, which must have started', () => {
    for (const event of [entered, pledged, awarded])
      expect(policySaga.route(event)).toEqual([{ instance: 'bounty-b1', step: 'continue' }]);
  });

  it('has a route for each event it is interested in', () => {
    for (const type of policySaga.interests) {
      const stream = `${type.split('.')[0]}-x`;
      expect(policySaga.route(recorded({ stream, type, data: { consents: [] } }))).not.toHaveLength(0);
    }
  });
});

describe("a bounty's instance", () => {
  const instance = () => givenProcess(policySaga, 'bounty-b1', posted, entered, pledged, awarded);

  it('asks for a verdict on what is posted, revised and entered', () => {
    givenProcess(policySaga, 'bounty-b1').when(posted).thenAsks(screenBounty);
    instance().when(of(B, 'bounty.revised.v1')).thenAsks(screenBounty);
    givenProcess(policySaga, 'bounty-b1', posted).when(entered).thenAsks(screenSubmission);
    instance().when(of('submission-s1', 'submission.evidence-attached.v1')).thenAsks(screenSubmission);
  });

  it('has submissions judged again, and rewards looked at, when the bounty was', () =>
    instance().when(of(B, 'bounty.screened.v1')).thenAsks(screenSubmission, guard));

  it('looks at the rewards when the bounty is ruled on, contested or resolved', () => {
    for (const name of ['ruled', 'contested', 'contest-resolved'])
      instance()
        .when(of(B, `bounty.${name}.v1`))
        .thenAsks(guard);
  });

  it('looks at the rewards that are awarded to a submission, and at no others', () => {
    instance().when(of('submission-s1', 'submission.screened.v1')).thenAsks(guard);
    instance().when(of('submission-s2', 'submission.screened.v1')).thenNothing();
  });

  it('looks again when a payout starts: a block may have come just before', () =>
    instance().when(of('reward-r1', 'reward.payout-started.v1')).thenAsks(guard));

  it('asks for completion when a reward is closed', () =>
    instance()
      .when(of('reward-r1', 'reward.payout-settled.v1'))
      .thenAsks({ name: 'complete-bounty', args: { bounty: 'b1' } }));
});

describe("a consent's instance", () => {
  it('remembers who cites it, once, and has them judged when it changes', () => {
    const watching = givenProcess(policySaga, 'consent-k1', posted);
    watching.when(posted).thenNothing();
    for (const name of ['verified', 'revoked', 'expired'])
      watching.when(recorded({ stream: 'consent-k1', type: `consent.${name}.v1` })).thenAsks(screenBounty);
  });
});

describe("a marketplace's instance", () => {
  it('has everything judged again when what is in force changes', () => {
    for (const name of ['policy-activated', 'registry-activated', 'engine-adopted', 'settings-changed'])
      givenProcess(policySaga, 'marketplace-m')
        .when(recorded({ stream: 'marketplace-m', type: `marketplace.${name}.v1` }))
        .thenAsks({ name: 'sweep', args: {} });
  });
});
