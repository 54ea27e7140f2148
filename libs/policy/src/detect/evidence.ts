import type { SubmissionCase } from '../case-input.js';
import type { Seen, SignalKind } from '../signals.js';
import type { Scene } from './scene.js';
import { seenNowhere } from './scene.js';

const SCANS: Readonly<Record<string, SignalKind>> = {
  nudity: 'scan-nudity',
  sexual: 'scan-sexual',
  minor: 'scan-minor',
  'real-person': 'scan-real-person',
  'face-match': 'scan-face-match',
};

const isVisual = (mediaType: string) => /^(image|video)\//i.test(mediaType);
const VISUAL = new Set(['image', 'video']);

/** What scanners saw in a delivery, and which visual assets none of them has seen. */
export function detectEvidence(scene: Scene): Seen[] {
  const { input } = scene;
  return input.kind === 'submission' ? [...unseen(input), ...scans(input)] : [];
}

function unseen(input: SubmissionCase): Seen[] {
  const { assets, deliverable } = input.content;
  const visual = assets.filter((asset) => isVisual(asset.mediaType));
  const missing =
    visual.some((asset) => !input.evidence.some((e) => e.sha256 === asset.sha256)) ||
    (VISUAL.has(deliverable) && visual.length === 0);
  if (!missing) return [];
  return [seenNowhere(input.requireEvidence ? 'asset-unseen' : 'evidence-not-required')];
}

function scans(input: SubmissionCase): Seen[] {
  return input.evidence.flatMap((evidence) =>
    evidence.findings.flatMap((finding) => {
      const kind = SCANS[finding.kind];
      return kind === undefined ? [] : [seenNowhere(kind, finding.confidence)];
    }),
  );
}
