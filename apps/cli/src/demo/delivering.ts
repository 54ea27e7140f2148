import { createHash } from 'node:crypto';
import { digestOf, type SubmissionContent } from '#kernel';
import { attachEvidence, awardReward, contest, enterSubmission, reviseSubmission } from '#operations';
import type { Posted } from './posting.js';
import { mapWide, type Stage, type Tally } from './stage.js';

/** What creators do, in turn: mostly honest work, and the ways in which a delivery can be wrong. */
const KINDS = [
  'honest',
  'honest',
  'honest',
  'prohibited',
  'honest',
  'honest',
  'unscanned',
  'honest',
  'edited after it was cleared',
  'honest',
  'honest',
  'reported',
  'honest',
  'scanner finds a real person, nude',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Delivered extends Posted {
  readonly submission: string;
  readonly kind: Kind;
}

/** One submission for each allowed bounty, scanned unless its kind says otherwise; all that are not blocked are awarded. */
export async function deliverAndAward(stage: Stage, posted: readonly Posted[], tally: Tally): Promise<Delivered[]> {
  const entered = await mapWide(posted, 32, (bounty, index) =>
    enter(stage, bounty, KINDS[index % KINDS.length] ?? 'honest'),
  );
  const delivered = entered.filter((d) => d !== undefined);
  await stage.settled();
  await mapWide(delivered, 32, (d) => spoil(stage, d));
  await stage.settled();
  await mapWide(delivered, 32, async ({ reward, submission }) => {
    const answer = await stage.ask('frontend', awardReward({ reward, submission }));
    tally.add(answer.ok ? 'awarded' : `award refused: ${answer.refusal.code}`);
  });
  await stage.settled();
  return delivered;
}

async function enter(stage: Stage, posted: Posted, kind: Kind): Promise<Delivered | undefined> {
  const { bounty, row } = posted;
  const content = kind === 'prohibited' ? prohibited(posted) : honest(posted);
  const answer = await stage.ask('frontend', enterSubmission({ bounty, creator: `creator-of-${row.id}`, content }));
  if (!answer.ok) return undefined;
  const { submission } = answer.value;
  if (kind !== 'unscanned') {
    const nude = kind === 'scanner finds a real person, nude';
    const findings = nude
      ? [{ kind: 'nudity', confidence: 0.97 } as const, { kind: 'real-person', confidence: 0.93 } as const]
      : [];
    for (const { sha256 } of content.assets)
      await stage.must(
        'scanner',
        attachEvidence({ submission, evidence: { sha256, findings, scanner: { name: 'demo-scan', version: '1' } } }),
      );
  }
  return { ...posted, submission, kind };
}

/** What goes wrong after a delivery was cleared. */
async function spoil(stage: Stage, delivered: Delivered): Promise<void> {
  const { submission, kind } = delivered;
  if (kind === 'edited after it was cleared')
    await stage.must('frontend', reviseSubmission({ submission, content: prohibited(delivered) }));
  if (kind === 'reported')
    await stage.must(
      'frontend',
      contest({ target: { kind: 'submission', id: submission }, cause: 'report' }),
      'someone-depicted',
    );
}

function honest({ row }: Posted): SubmissionContent {
  const { mature, deliverable } = row.content;
  const sha256 = createHash('sha256').update(digestOf(row.id)).digest('hex');
  const visual = deliverable === 'image' || deliverable === 'video';
  return {
    title: 'Final delivery',
    description: 'As described in the bounty.',
    tags: [],
    mature,
    deliverable,
    assets: [{ mediaType: visual ? 'image/png' : 'application/octet-stream', sha256, bytes: 1_000_000 }],
    generation: { prompt: 'soft light, detailed, painterly', negativePrompt: 'blurry, watermark', models: [] },
  };
}

/** Clinical and invented. */
function prohibited(posted: Posted): SubmissionContent {
  const prompt = 'nude, face of my coworker Verity Ashgrove, from the attached photos';
  return {
    ...honest(posted),
    mature: true,
    generation: { prompt, negativePrompt: '', models: ['verity_ashgrove_lora'] },
  };
}
