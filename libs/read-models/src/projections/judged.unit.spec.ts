import { describe, expect, it } from '@jest/globals';
import { type Bounty, bounty, standingOf, submission } from '#domain';
import { at, content, contest, delivery, evidence, id, resolve, rule, screen, verdict } from '#domain/testing';
import type { RecordedEvent } from '#kernel';
import { history, recorded } from '#kernel/testing';
import { type BountyRow, bountiesProjection } from './bounties.js';
import { urgencyOf } from './judged.js';
import { type SubmissionRow, submissionsProjection } from './submissions.js';

const post = { type: 'post', poster: 'p-1', content: content(), consents: [], now: at(0) } as const;

function told(stream: string, events: readonly { type: string; data: unknown }[]): readonly RecordedEvent[] {
  return events.map(({ type, data }, revision) => {
    const sketch = recorded({ stream, type, data: data as RecordedEvent['data'], revision });
    return { ...sketch, metadata: { ...sketch.metadata, recordedAt: at(revision) } };
  });
}

function bountyAfter(...commands: Parameters<typeof bounty.decide>[0][]): BountyRow | undefined {
  return told('bounty-b1', history(bounty, post, ...commands)).reduce<BountyRow | undefined>(
    (row, event) => bountiesProjection.evolve(row, event, 'b1'),
    undefined,
  );
}

function submissionAfter(...commands: Parameters<typeof submission.decide>[0][]): SubmissionRow | undefined {
  const enter = { type: 'enter', bounty: id(1), creator: 'c-1', content: delivery() } as const;
  return told('submission-s1', history(submission, enter, ...commands)).reduce<SubmissionRow | undefined>(
    (row, event) => submissionsProjection.evolve(row, event, 's1'),
    undefined,
  );
}

const full = verdict('block', {
  grounds: ['private-individual'],
  signals: [{ kind: 'person-name', field: 'title', start: 0, end: 4 }],
  rules: ['a-rule'],
});

describe('rows of what is judged', () => {
  it('stand as the decider says they stand', () => {
    const commands = [screen(full), rule('allow', 'm-1', ['private-individual']), contest(7), resolve(7, 'upheld')];
    for (let n = 0; n <= commands.length; n++) {
      const some = commands.slice(0, n);
      const whole = history(bounty, post, ...some).reduce<Bounty | undefined>((s, e) => bounty.evolve(s, e), undefined);
      const row = bountyAfter(...some);
      expect(whole && row?.standing).toEqual(whole && standingOf(whole.judged, whole.contentDigest));
    }
  });

  it('keep of a verdict what decides, and of a ruling not its reason', () => {
    const row = bountyAfter(screen(full), rule('block', 'm-1'));
    expect(row?.state.judged).toMatchObject({ verdict: { ...full, signals: [], rules: [] } });
    expect(row?.state.judged.basis).toBeUndefined();
    expect(Object.keys(row?.state.judged.rulings[0] ?? {})).not.toContain('reason');
    expect(JSON.stringify(row)).not.toContain('Looked at it.');
    expect(JSON.stringify(row)).not.toContain(content().title);
  });

  it('know since when something has not been allowed, without a break', () => {
    expect(bountyAfter()?.waitingSince).toBe(at(0));
    expect(bountyAfter(screen(full))?.waitingSince).toBe(at(0));
    expect(bountyAfter(screen(verdict('allow')))?.waitingSince).toBeUndefined();
    expect(bountyAfter(screen(verdict('allow')), contest(7))?.waitingSince).toBe(at(2));
  });

  it('say which assets were scanned, not what was found', () => {
    const found = evidence({ findings: [{ kind: 'nudity', confidence: 0.9 }] });
    const row = submissionAfter({ type: 'attach-evidence', evidence: found });
    expect(row?.state.evidence).toEqual([{ ...found, findings: [] }]);
    const revised = { type: 'revise', content: delivery({ assets: [] }) } as const;
    expect(submissionAfter({ type: 'attach-evidence', evidence: found }, revised)?.state.evidence).toEqual([]);
  });

  it('are urgent in this order', () => {
    const urgency = (row: BountyRow | undefined) => row && urgencyOf(row, row.state.judged, true);
    expect(urgency(bountyAfter())).toBeUndefined();
    expect(urgency(bountyAfter(screen(verdict('allow'))))).toBeUndefined();
    expect(urgency(bountyAfter(screen(verdict('hold', { causes: ['detector-failed'] }))))).toBe('hold');
    expect(urgency(bountyAfter(screen(full)))).toBe('block');
    expect(urgency(bountyAfter(screen(full), rule('block', 'm-1')))).toBeUndefined();
    expect(urgency(bountyAfter(screen(full), rule('block', 'm-1'), contest(7)))).toBe('contested');
    expect(urgency(bountyAfter(screen(verdict('block', { grounds: ['minor-sexual'] }))))).toBe('minors');
  });

  it('an event without a beginning is an error', () => {
    const [, screened] = told('bounty-b1', history(bounty, post, screen(full)));
    expect(() => screened && bountiesProjection.evolve(undefined, screened, 'b1')).toThrow(/before bounty.posted/);
  });
});
