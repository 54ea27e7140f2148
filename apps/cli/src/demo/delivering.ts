import { createHash } from 'node:crypto';
import { digestOf, type SubmissionContent } from '#kernel';
import { codeOf } from './api.js';
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
  await mapWide(delivered, 32, (d) => spoil(stage, d));
  await mapWide(delivered, 32, async ({ reward, submission }) => {
    const said = await stage.api.ask('frontend', 'POST', `/rewards/${reward}/award`, { submissionId: submission });
    tally.add(said.status < 400 ? 'awarded' : `award refused: ${codeOf(said)}`);
  });
  return delivered;
}

async function enter({ api }: Stage, posted: Posted, kind: Kind): Promise<Delivered | undefined> {
  const { bounty, row } = posted;
  const content = kind === 'prohibited' ? prohibited(posted) : honest(posted);
  const delivery = { creator: `creator-of-${row.id}`, ...content };
  const said = await api.ask('frontend', 'POST', `/bounties/${bounty}/submissions`, delivery);
  if (said.status >= 400) return undefined;
  const submission: string = said.body.id;
  if (kind !== 'unscanned') {
    const nude = kind === 'scanner finds a real person, nude';
    const findings = nude
      ? [
          { kind: 'nudity', confidence: 0.97 },
          { kind: 'real-person', confidence: 0.93 },
        ]
      : [];
    for (const { sha256 } of content.assets)
      await api.must('scanner', 'POST', `/submissions/${submission}/evidence`, {
        sha256,
        findings,
        scanner: { name: 'demo-scan', version: '1' },
      });
  }
  return { ...posted, submission, kind };
}

/** What goes wrong after a delivery was cleared. */
async function spoil({ api }: Stage, delivered: Delivered): Promise<void> {
  const { submission, kind } = delivered;
  if (kind === 'edited after it was cleared')
    await api.edit('frontend', `/submissions/${submission}`, prohibited(delivered));
  if (kind === 'reported') await api.report('submission', submission);
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
