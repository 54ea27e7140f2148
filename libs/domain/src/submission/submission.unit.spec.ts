import { describe, expect, it } from '@jest/globals';
import { digestOf } from '#kernel';
import { given, history } from '#kernel/testing';
import { contest, delivery, evidence, id, rule, screen, verdict } from '../testing/index.js';
import { type SubmissionCommand, submission } from './index.js';

const enter: SubmissionCommand = { type: 'enter', bounty: id(1), creator: 'c-1', content: delivery() };
const edit: SubmissionCommand = { type: 'revise', content: delivery({ title: 'B' }) };
const select: SubmissionCommand = { type: 'select', reward: id(3) };
const attach = (change = {}): SubmissionCommand => ({ type: 'attach-evidence', evidence: evidence(change) });
const following = (...commands: SubmissionCommand[]) => given(submission, ...history(submission, enter, ...commands));

describe('Entering a submission', () => {
  it('stores the content and its digest', () =>
    given(submission)
      .when(enter)
      .thenEvents({
        type: 'submission.entered.v1',
        data: { bounty: id(1), creator: 'c-1', content: delivery(), contentDigest: digestOf(delivery()) },
      }));
  it('happens once', () => following().when(enter).thenRefused('already-entered'));
  it('belongs to the case of its bounty', () => expect(submission.correlation(id(2), following().state)).toBe(id(1)));
  it.each<SubmissionCommand>([edit, select, attach(), { type: 'withdraw' }, { type: 'reopen' }, contest(7)])(
    'comes before $type',
    (command) => given(submission).when(command).thenRefused('not-found'),
  );
});

describe('Editing a submission', () => {
  it('raises the version', () => expect(following(edit).state?.version).toBe(2));
  it('that changes nothing is none', () => following().when({ type: 'revise', content: delivery() }).thenEvents());
  it('is refused on a version that is gone', () =>
    following(edit)
      .when({ ...edit, ifVersion: 1 })
      .thenRefused('version-mismatch'));
  it('keeps the evidence of assets that stay', () => expect(following(attach(), edit).state?.evidence).toHaveLength(1));
  it('drops the evidence of assets that go', () =>
    expect(following(attach(), { type: 'revise', content: delivery({ assets: [] }) }).state?.evidence).toEqual([]));
});

describe('Evidence', () => {
  it('is bound to an asset', () => following().when(attach()).thenTypes('submission.evidence-attached.v1'));
  it('is refused for an asset that is not delivered', () =>
    following()
      .when(attach({ sha256: 'b'.repeat(64) }))
      .thenRefused('unknown-asset'));
  it('that came before adds nothing', () => following(attach()).when(attach()).thenEvents());
  it('that differs is added', () =>
    following(attach())
      .when(attach({ findings: [{ kind: 'nudity', confidence: 0.9 }] }))
      .thenTypes('submission.evidence-attached.v1'));
  it('is taken while frozen: it can only raise doubt', () =>
    following(select).when(attach()).thenTypes('submission.evidence-attached.v1'));
});

describe('A selected submission', () => {
  it('refuses edits', () => following(select).when(edit).thenRefused('frozen'));
  it('refuses withdrawal', () => following(select).when({ type: 'withdraw' }).thenRefused('frozen'));
  it('is selected once for a reward', () => following(select).when(select).thenEvents());
  it('can be selected for another reward too', () =>
    following(select)
      .when({ type: 'select', reward: id(4) })
      .thenTypes('submission.selected.v1'));
  it('may change again once reopened', () =>
    following(select, { type: 'reopen' }).when(edit).thenTypes('submission.revised.v1'));
  it('is selected for nothing once reopened', () =>
    expect(following(select, { type: 'select', reward: id(4) }, { type: 'reopen' }).state?.selectedFor).toEqual([]));
  it('can be selected anew once reopened', () =>
    following(select, { type: 'reopen' }).when(select).thenTypes('submission.selected.v1'));
  it('is not reopened for nothing', () => following().when({ type: 'reopen' }).thenEvents());
  it('is judged on', () =>
    following(select)
      .when(screen(verdict('block')))
      .thenTypes('submission.screened.v1'));
});

describe('A withdrawn submission', () => {
  const gone: SubmissionCommand = { type: 'withdraw' };
  it('stays in the log', () =>
    expect(following(gone).state).toMatchObject({ phase: 'withdrawn', content: delivery() }));
  it('is withdrawn once', () => following(gone).when(gone).thenEvents());
  it('takes no edit', () => following(gone).when(edit).thenRefused('submission-withdrawn'));
  it('is never selected', () => following(gone).when(select).thenRefused('submission-withdrawn'));
});

describe('Judging a submission', () => {
  it('names its own events', () => {
    following()
      .when(screen(verdict('allow')))
      .thenTypes('submission.screened.v1');
    following().when(contest(7)).thenTypes('submission.contested.v1');
  });
  it('is about its creator’s text', () =>
    following(screen(verdict('block')))
      .when(rule('block', 'ann'))
      .thenState((state) => expect(state?.judged.rulings).toHaveLength(1)));
  it('refuses a verdict on content that is gone', () =>
    following(edit)
      .when(screen(verdict('allow')))
      .thenRefused('content-changed'));
});
