import { describe, expect, it } from '@jest/globals';
import type { Timestamp } from '#kernel';
import {
  at,
  clearance,
  contest,
  type Further,
  gateFacts,
  id,
  resolve,
  rule,
  screen,
  verdict,
} from '../testing/index.js';
import { refundCause } from './index.js';

const DAY = 24 * 60;
const reopen = { type: 'reopen', reason: 'x', moderator: 'ann' } as const;
const start = { type: 'start-payout', payout: id(10), reference: 'r', clearance: clearance() } as const;
const blocked = (input: string) => screen(verdict('block', { grounds: ['sexual-likeness'], input, at: at(0) }));

function cause(further: Further, now: Timestamp = at(10), awarded = true) {
  const { reward, bounty, submission } = gateFacts(further);
  const delivered = awarded ? submission?.state : undefined;
  return refundCause(reward.state, bounty.state, delivered, { refundAfterDays: 14 }, now);
}

describe('A refund', () => {
  const table: [what: string, further: Further, cause: string | undefined, now?: Timestamp][] = [
    ['of what can be paid', {}, undefined],
    ['of what is held', { bounty: [contest(7)] }, undefined],
    ['after a block by verdict, at once', { bounty: [blocked('b')] }, undefined],
    ['after a block by verdict, just before the window ends', { bounty: [blocked('b')] }, undefined, at(14 * DAY - 1)],
    ['after a block by verdict that lasted the window', { bounty: [blocked('b')] }, 'bounty-blocked', at(14 * DAY)],
    [
      'after a block of the delivery that lasted the window',
      { submission: [blocked('s')] },
      'submission-blocked',
      at(14 * DAY),
    ],
    [
      'after a block that a person allowed',
      { bounty: [blocked('b'), rule('allow', 'ann', ['sexual-likeness'], 'b')] },
      undefined,
      at(30 * DAY),
    ],
    ['after a block by ruling', { bounty: [rule('block', 'ann', [], 'bounty as judged')] }, 'bounty-blocked'],
    [
      'after a block by ruling of the delivery',
      { submission: [rule('block', 'ann', [], 'delivery as judged')] },
      'submission-blocked',
    ],
    ['after an upheld contest', { bounty: [contest(7), resolve(7, 'upheld')] }, 'bounty-blocked'],
    ['after reopening', { bounty: [reopen] }, undefined],
    [
      'after the delivery was withdrawn',
      { submission: [{ type: 'reopen' }, { type: 'withdraw' }] },
      'submission-withdrawn',
    ],
    ['after the bounty was reopened and withdrawn', { bounty: [reopen, { type: 'withdraw' }] }, 'bounty-withdrawn'],
    ['during a payout', { bounty: [rule('block', 'ann', [], 'bounty as judged')], reward: [start] }, undefined],
  ];
  it.each(table)('%s', (_, further, expected, now = at(10)) => expect(cause(further, now)).toBe(expected));

  it('of what nobody was awarded waits', () => expect(cause({}, at(10), false)).toBeUndefined());
  it('of what nobody was awarded follows a withdrawal', () =>
    expect(cause({ bounty: [reopen, { type: 'withdraw' }] }, at(10), false)).toBe('bounty-withdrawn'));
});
