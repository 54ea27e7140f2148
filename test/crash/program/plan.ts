import { type Chance, chanceOf } from '../random.js';
import type { BountyKind } from './contents.js';

/**
 * What will be tried in one case. Drawn whole before anything happens, so that a restarted process asks for the same things under
 * the same keys, whatever became of them before.
 */
export interface Plan {
  readonly id: string;
  readonly poster: string;
  readonly content: BountyKind;
  readonly consent: 'none' | 'verified' | 'lapsing' | 'revoked' | 'recorded';
  readonly expires: boolean;
  readonly edit: 'none' | 'harmless' | 'prohibited' | 'back';
  readonly bountyContest: 'none' | 'lifted' | 'upheld' | 'open';
  readonly ruling: 'none' | 'allow' | 'block' | 'hold';
  readonly secondReward: boolean;
  readonly deliveries: number;
  readonly delivery: 'clean' | 'unscanned' | 'flagged' | 'prohibited' | 'edited' | 'withdrawn';
  readonly hold: 'none' | 'released' | 'kept';
  readonly beforeAward: 'none' | 'reopen';
  readonly trouble: 'none' | 'contest' | 'revoke' | 'hold' | 'block';
  readonly payment: 'settled' | 'failed once' | 'abandoned' | 'unconfirmed';
  readonly end: 'none' | 'refund' | 'forfeit' | 'withdraw' | 'erase';
}

export function planOf(seed: number, n: number): Plan {
  const chance = chanceOf(seed, 'case', n);
  const mostly = <T>(usual: T, ...others: readonly [T, ...T[]]): T => rarely(chance, usual, others);
  const content = chance.one<BountyKind>(CONTENTS);
  return {
    id: `case-${n}`,
    poster: `poster-${n}`,
    content,
    consent: content === 'consented' ? mostly('verified', 'lapsing', 'revoked', 'recorded') : 'none',
    expires: chance.oneIn(5),
    edit: mostly('none', 'harmless', 'prohibited', 'back'),
    bountyContest: mostly('none', 'lifted', 'lifted', 'upheld', 'open'),
    ruling: mostly('none', 'allow', 'allow', 'block', 'hold'),
    secondReward: chance.oneIn(3),
    deliveries: 1 + chance.below(2),
    delivery: mostly('clean', 'unscanned', 'flagged', 'prohibited', 'edited', 'withdrawn'),
    hold: mostly('none', 'released', 'kept'),
    beforeAward: mostly('none', 'reopen'),
    trouble: mostly('none', 'contest', 'revoke', 'hold', 'block'),
    payment: mostly('settled', 'failed once', 'abandoned', 'unconfirmed'),
    end: mostly('none', 'refund', 'forfeit', 'withdraw', 'erase', 'erase'),
  };
}

const CONTENTS = ['harmless', 'harmless', 'harmless', 'mature', 'prohibited', 'consented', 'consented'] as const;

function rarely<T>(chance: Chance, usual: T, others: readonly [T, ...T[]]): T {
  return chance.below(10) < 8 ? usual : chance.one(others);
}
