import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Detectors } from '#detectors';
import { type AskDetectors, clearance, rebuildCase, replayVerdict, startPayout } from '#enforcement';
import type { Verdict } from '#kernel';
import { changeSettings, reviseBounty, rule } from '#operations';
import type { DetectorAnswer } from '#policy';
import { deliver, post, readyToPay } from './steps.js';
import { verdictOf } from './verdict-of.js';
import { createWorld, HARMLESS, PROHIBITED, type World } from './world.js';

/** Answers as it is told, and counts how often it is asked. */
class Outside implements AskDetectors {
  asked = 0;
  says: readonly string[] | 'nothing' = [];
  async ask(detector: string): Promise<DetectorAnswer> {
    this.asked++;
    return this.says === 'nothing'
      ? { detector, status: 'failed', kinds: [] }
      : { detector, status: 'answered', kinds: this.says };
  }
}

let world: World;
let outside: Outside;
beforeEach(async () => {
  outside = new Outside();
  world = await createWorld({ detectors: outside, askAgainMs: 20 });
  world.workers.start();
});
afterEach(() => world.close());

const demand = async (...detectors: string[]) => {
  await world.must('admin', changeSettings({ detectors }));
  await world.workers.settled();
};
const bountyVerdict = ({ bounty }: { bounty: string }) => verdictOf(world, `bounty-${bounty}`);
const latest = async (stream: string) =>
  (await world.history(stream)).findLast((event) => event.type.endsWith('.screened.v1'));

describe('a classifier that the marketplace demands', () => {
  it('is asked about what is posted, and what it answered is kept with the verdict', async () => {
    await demand('outside');
    const made = await post(world, HARMLESS);
    expect((await bountyVerdict(made)).outcome).toBe('allow');
    expect((await latest(`bounty-${made.bounty}`))?.data).toMatchObject({
      basis: { answers: [{ detector: 'outside', status: 'answered', kinds: [] }] },
    });
    expect(outside.asked).toBe(1);
  });

  it('raises what the text alone does not show', async () => {
    await demand('outside');
    outside.says = ['minor', 'sexual'];
    const verdict = await bountyVerdict(await post(world, HARMLESS));
    expect(verdict).toMatchObject({ outcome: 'block', grounds: ['minor-sexual'] });
  });

  it('lowers nothing', async () => {
    await demand('outside');
    expect((await bountyVerdict(await post(world, PROHIBITED))).outcome).toBe('block');
  });

  it('is not asked where nobody demands it', async () => {
    await post(world, HARMLESS);
    await world.workers.settled();
    expect(outside.asked).toBe(0);
  });

  it('voids every earlier verdict when it is demanded: nothing is paid until it has answered', async () => {
    const { reward } = await readyToPay(world);
    await world.workers.stop();
    await demand('outside');
    expect((await world.must('payout', clearance(reward))).causes).toContain('stale-verdict');
    world.workers.start();
    await world.workers.settled();
    expect(outside.asked).toBe(2);
    expect((await world.must('payout', clearance(reward))).state).toBe('cleared');
    await world.must('payout', startPayout({ reward, reference: 'a' }));
  });

  it('is asked again about new content, and about a delivery when its bounty changes', async () => {
    await demand('outside');
    const made = await post(world, HARMLESS);
    await deliver(world, made.bounty);
    await world.workers.settled();
    expect(outside.asked).toBe(2);
    await world.must(
      'frontend',
      reviseBounty({ bounty: made.bounty, content: { ...HARMLESS, title: 'Another' }, consents: [] }),
    );
    await world.workers.settled();
    expect(outside.asked).toBe(4);
  });
});

describe('a classifier that does not answer', () => {
  beforeEach(async () => {
    outside.says = 'nothing';
    await demand('outside');
  });

  it('holds, whatever the rest of the verdict says', async () => {
    expect(await bountyVerdict(await post(world, HARMLESS))).toMatchObject({
      outcome: 'hold',
      causes: ['detector-failed'],
    });
    expect((await bountyVerdict(await post(world, PROHIBITED))).outcome).toBe('block');
  });

  it('is asked again until it answers, and only then the hold ends', async () => {
    const made = await post(world, HARMLESS);
    const held = await bountyVerdict(made);
    outside.says = [];
    const ended = async (): Promise<Verdict> => {
      for (;;) {
        const verdict = await bountyVerdict(made);
        if (verdict.inputDigest !== held.inputDigest) return verdict;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    expect(await ended()).toMatchObject({ outcome: 'allow', causes: [] });
  });

  it('can be set aside by a person, for this very case', async () => {
    const made = await post(world, HARMLESS);
    const { inputDigest } = await bountyVerdict(made);
    await world.must(
      'moderator',
      rule({
        target: { kind: 'bounty', id: made.bounty },
        outcome: 'allow',
        overrides: ['detector-failed'],
        reason: 'Looked at it.',
        inputDigest,
      }),
    );
    expect((await world.history(`bounty-${made.bounty}`)).at(-1)?.type).toBe('bounty.ruled.v1');
  });
});

describe('a node that knows no such classifier', () => {
  it('holds: what is missing is no pass', async () => {
    const bare = await createWorld({ detectors: new Detectors([]) });
    const none = await createWorld();
    for (const node of [bare, none]) {
      node.workers.start();
      await node.must('admin', changeSettings({ detectors: ['outside'] }));
      const { bounty } = await post(node, HARMLESS);
      expect(await verdictOf(node, `bounty-${bounty}`)).toMatchObject({ outcome: 'hold', causes: ['detector-failed'] });
      await node.close();
    }
  });
});

describe('a verdict that rests on answers', () => {
  it('is given again without asking anybody', async () => {
    await demand('outside');
    outside.says = ['sexual', 'real-person'];
    const { bounty } = await post(world, HARMLESS);
    const screened = await latest(`bounty-${bounty}`);
    if (!screened) throw new Error('never judged');
    const asked = outside.asked;
    expect((await rebuildCase(world.store, screened)).input.answers).toEqual([
      { detector: 'outside', status: 'answered', kinds: ['sexual', 'real-person'] },
    ]);
    expect(await replayVerdict(world.store, world.judge.documents, screened)).toMatchObject({
      kind: 'same',
      verdict: { outcome: 'block' },
    });
    expect(outside.asked).toBe(asked);
  });

  it('is bound to them: with another answer it is another verdict', async () => {
    await demand('outside');
    outside.says = ['sexual'];
    const { bounty } = await post(world, HARMLESS);
    const screened = await latest(`bounty-${bounty}`);
    if (!screened) throw new Error('never judged');
    const { verdict, basis } = screened.data as unknown as { verdict: Verdict; basis: object };
    const answers = [{ detector: 'outside', status: 'answered', kinds: [] }];
    const changed = { ...screened, data: { verdict, basis: { ...basis, answers } } as typeof screened.data };
    expect(await replayVerdict(world.store, world.judge.documents, changed)).toMatchObject({ kind: 'unbound' });
  });
});
