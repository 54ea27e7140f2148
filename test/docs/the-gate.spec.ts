import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Reward, type RewardCommand, reward } from '#domain';
import { clearance, id, SAMPLE } from '#domain/testing';
import { Refusal } from '#kernel';
import { packageRoot } from '#runtime';

const PAYOUT = id(10);
const COMMANDS: readonly RewardCommand[] = [
  { type: 'award', submission: SAMPLE.submission, payee: SAMPLE.payee },
  { type: 'award', submission: id(7), payee: 'c-2' },
  { type: 'hold', cause: 'manual-hold' },
  { type: 'release', cause: 'manual-hold' },
  { type: 'start-payout', payout: PAYOUT, reference: 'ref', clearance: clearance() },
  { type: 'confirm-payout', payout: PAYOUT, clearance: clearance(), now: '2026-01-01T00:00:00.000Z' },
  { type: 'contest-payout', payout: PAYOUT, grounds: [], causes: ['x'] },
  { type: 'settle-payout', payout: PAYOUT, providerReference: 'p' },
  { type: 'fail-payout', payout: PAYOUT, providerReference: 'p' },
  { type: 'refund', cause: 'bounty-withdrawn' },
  { type: 'forfeit', reason: 'x', moderator: 'm' },
];

/** Every arrow between phases that some command can make, found by walking all that the decider allows. */
function arrows(): string[] {
  const found = new Set<string>(['[*] --> pledged : pledged']);
  const seen = new Set<string>();
  const pledge = { type: 'pledge', reward: SAMPLE.reward, bounty: SAMPLE.bounty } as const;
  const events = reward.decide(
    { ...pledge, amount: 5_000, currency: 'USD', benefactor: 'p-1', accepted: ['USD'] },
    undefined,
  );
  if (events instanceof Refusal) throw new Error(events.detail);
  const open: Reward[] = [];
  const visit = (state: Reward | undefined) => {
    if (!state || seen.has(JSON.stringify(state))) return;
    seen.add(JSON.stringify(state));
    open.push(state);
  };
  visit(events.reduce(reward.evolve, reward.initial));
  for (let state = open.pop(); state; state = open.pop())
    for (const command of COMMANDS) {
      const decision = reward.decide(command, state);
      if (decision instanceof Refusal) continue;
      let at: Reward = state;
      for (const event of decision) {
        const after = reward.evolve(at, event) ?? at;
        if (after.phase !== at.phase) found.add(`${at.phase} --> ${after.phase} : ${event.type.split('.')[1]}`);
        at = after;
      }
      visit(at);
    }
  return [...found].toSorted();
}

describe('docs/the-gate.md', () => {
  it('draws the states of a reward as the code has them', () => {
    const page = readFileSync(join(packageRoot(), 'docs/the-gate.md'), 'utf8');
    const drawn = page
      .match(/^ {2}\S+ --> \S+ : .+$/gm)
      ?.map((line) => line.trim().replaceAll('in_payment', 'in-payment'));
    expect(drawn?.toSorted()).toEqual(arrows());
  });
});
