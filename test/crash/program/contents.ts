import { createHash } from 'node:crypto';
import type { BountyContent, Evidence, SubmissionContent } from '#kernel';

export type BountyKind = 'harmless' | 'mature' | 'prohibited' | 'consented';

/** Short, clinical, and about invented people only. */
const NOTHING_SPECIAL: Pick<BountyContent, 'tags' | 'mature' | 'deliverable' | 'references'> = {
  tags: [],
  mature: false,
  deliverable: 'image',
  references: [],
};

export const BOUNTIES: Readonly<Record<BountyKind, BountyContent>> = {
  harmless: {
    ...NOTHING_SPECIAL,
    title: 'Lighthouse at dusk',
    description: 'Watercolour of a lighthouse, no people.',
  },
  mature: {
    ...NOTHING_SPECIAL,
    title: 'Pin-up of an invented succubus',
    description: 'An invented adult demon, nude, painted.',
    mature: true,
  },
  prohibited: {
    ...NOTHING_SPECIAL,
    title: 'Nude pictures of Verity Ashgrove',
    description: 'She is my coworker. Make her nude, from the attached photos.',
    mature: true,
    references: [{ kind: 'photo', value: '12 photos attached' }],
  },
  consented: {
    ...NOTHING_SPECIAL,
    title: 'Portrait of Verity Ashgrove',
    description: 'A portrait of my neighbour Verity Ashgrove from the attached photos; she has agreed.',
    references: [{ kind: 'photo', value: '3 photos attached' }],
  },
};

/** Who is depicted in `consented`. */
export const DEPICTED = 'Verity Ashgrove';

/** The same kind of content, told apart by a number: an edit that changes no meaning. */
export function numbered(kind: BountyKind, n: number): BountyContent {
  const content = BOUNTIES[kind];
  return { ...content, tags: n === 0 ? [] : [`version ${n}`], references: [...content.references] };
}

export function delivery(of: string, n: number, prohibited = false): SubmissionContent {
  return {
    title: 'Final delivery',
    description: prohibited ? 'Nude, face of Verity Ashgrove, my coworker.' : 'As described in the bounty.',
    tags: [],
    mature: prohibited,
    deliverable: 'image',
    assets: [{ mediaType: 'image/png', sha256: createHash('sha256').update(`${of}/${n}`).digest('hex'), bytes: 1_000 }],
  };
}

export function scan({ assets }: SubmissionContent, flagged = false): Evidence {
  const findings = flagged ? [{ kind: 'minor' as const, confidence: 0.9 }] : [];
  return { sha256: assets[0]?.sha256 ?? '', findings, scanner: { name: 'scan', version: '1' } };
}
