import { type Act, chosen } from './choice.js';
import type { Town } from './town.js';

function rewardIn(town: Town, pick: number): string | undefined {
  return chosen(town.rewards, pick);
}

/** What is done about rewards, by those who pay, those who moderate and those who post. */
export const moneyActs: Readonly<Record<string, Act>> = {
  pledge: async (town, { pick, other }) => {
    const bounty = chosen(town.bounties, pick);
    const benefactor = chosen(town.accounts, other) ?? '';
    const input = { amount: 10 + other, currency: other % 2 === 0 ? 'USD' : 'EUR', benefactor };
    const pledged = bounty === undefined ? undefined : await town.ask('frontend', 'pledgeReward', { bounty, ...input });
    if (pledged) town.rewards.push(pledged.reward);
  },
  award: async (town, { pick, other }) => {
    const reward = rewardIn(town, pick);
    const submission = chosen(town.submissions, other);
    if (reward !== undefined && submission !== undefined)
      await town.ask('frontend', 'awardReward', { reward, submission });
  },
  /** Whatever was delivered for it, in the order of what there is. */
  'award what fits': async (town, { pick }) => {
    const reward = rewardIn(town, pick);
    if (reward === undefined) return;
    for (const submission of town.submissions)
      if (await town.ask('frontend', 'awardReward', { reward, submission })) return;
  },
  hold: async (town, { pick, other }) => {
    const reward = rewardIn(town, pick);
    if (reward !== undefined && other % 3 === 0) await town.ask('moderator', 'holdReward', reward);
  },
  release: async (town, { pick }) => {
    const reward = rewardIn(town, pick);
    if (reward !== undefined) await town.ask('moderator', 'releaseReward', reward);
  },
  reopen: async (town, { pick, other }) => {
    const bounty = chosen(town.bounties, pick);
    if (bounty !== undefined && other % 2 === 0)
      await town.ask('moderator', 'reopenBounty', { bounty, reason: 'The poster asked.' });
  },
  start: async (town, { pick, other }) => {
    const reward = rewardIn(town, pick);
    const started =
      reward === undefined ? undefined : await town.ask('payout', 'startPayout', { reward, reference: `pay ${other}` });
    if (reward !== undefined && started) town.payouts.push({ reward, payout: String(started.payout) });
  },
  'start all': async (town, { other }) => {
    for (const reward of town.rewards) {
      const started = await town.ask('payout', 'startPayout', { reward, reference: `pay ${other}` });
      if (started) town.payouts.push({ reward, payout: String(started.payout) });
    }
  },
  confirm: async (town, { pick }) => {
    const payout = chosen(town.payouts, town.payouts.length + pick - 1);
    if (payout) await town.ask('payout', 'confirmPayout', payout);
  },
  settle: async (town, { pick }) => {
    const payout = chosen(town.payouts, pick);
    if (payout) await town.ask('payout', 'settlePayout', { ...payout, outcome: 'settled', providerReference: 'p' });
  },
  fail: async (town, { pick, other }) => {
    const payout = chosen(town.payouts, pick);
    if (payout && other % 2 === 0)
      await town.ask('payout', 'settlePayout', { ...payout, outcome: 'failed', providerReference: 'p' });
  },
  refund: async (town, { pick }) => {
    const reward = rewardIn(town, pick);
    if (reward !== undefined) await town.ask('payout', 'refundReward', reward);
  },
  forfeit: async (town, { pick }) => {
    const reward = rewardIn(town, pick);
    if (reward !== undefined) await town.ask('senior-moderator', 'forfeitReward', { reward, reason: 'Rules.' });
  },
};
