import fc from 'fast-check';
import { marketplace } from '#domain';
import { ENGINE, settings } from '#domain/testing';
import type { AppendRequest } from '#kernel';
import type { Act } from './act.js';
import { caseActs } from './case-acts.js';
import { houseActs } from './house-acts.js';
import { judgedActs } from './judged-acts.js';
import { moneyActs } from './money-acts.js';
import { FIRST_MARKETPLACE, SECOND_MARKETPLACE, timeOf } from './places.js';
import { Streams } from './streams.js';

export { CANARY, FIRST_MARKETPLACE, SECOND_MARKETPLACE } from './places.js';

const acts = { ...judgedActs, ...moneyActs, ...houseActs, ...caseActs };
type ActName = keyof typeof acts;

/** One step of a random story: what is tried, and on which things. Most of what is tried is refused, as in life. */
export interface Step {
  readonly act: ActName;
  readonly pick: number;
  readonly other: number;
}

/** What brings a story forward is tried more often. */
const TRIED: readonly ActName[] = [
  ...(Object.keys(acts) as ActName[]),
  ...([
    'post',
    'enter',
    'pledge',
    'screen',
    'screen',
    'screen',
    'screen',
    'award',
    'start',
    'start',
    'settle',
  ] as const),
];

/** Random stories of some length. */
export function stories(length: { min: number; max: number }): fc.Arbitrary<readonly Step[]> {
  const step = fc.record({ act: fc.constantFrom(...TRIED), pick: fc.nat(20), other: fc.nat(20) });
  return fc.array(step, { minLength: length.min, maxLength: length.max, size: 'max' });
}

/** One long story, always the same. */
export function longStory(length: number, seed = 7): readonly Step[] {
  const [story = []] = fc.sample(stories({ min: length, max: length }), { seed, numRuns: 1 });
  return story;
}

/** The appends of a story, each as the deciders decided it. The same steps make the same appends. */
export function historyOf(steps: readonly Step[]): readonly AppendRequest[] {
  const told = new Streams();
  for (const home of [FIRST_MARKETPLACE, SECOND_MARKETPLACE]) {
    told.tell(marketplace, home, home, 0, { type: 'create', name: 'Market', settings: settings() });
    told.tell(marketplace, home, home, 0, { type: 'adopt-engine', engineDigest: ENGINE });
  }
  steps.forEach(({ act, pick, other }, i) => {
    const perform: Act = acts[act];
    perform(told, { pick, other, n: i + 1, now: timeOf(i + 1) });
  });
  return told.appends;
}
