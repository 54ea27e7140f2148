import { type BountyContent, derivedId, digestOf, type SubmissionContent, type Timestamp } from '#kernel';
import { ENGINE_DIGEST } from '#policy';
import { housePolicySource, houseRegistrySource, policyDraft, registryDraft } from '#runtime';

/** Everyone and everything that the stories are about. All invented, all fixed. */

export const MARKET = derivedId('exploration', 'marketplace');

/** The nth id that an action makes when it is first done: follows from who does what. */
export function madeBy(actor: string, action: string, n = 0): string {
  return derivedId(`${actor}/${action}`, 'id', String(n));
}

/** Moments at which something changes. */
export const NOON: Timestamp = '2026-03-01T12:00:00.000Z';
export const AFTER_PAY_BEFORE: Timestamp = '2026-03-01T12:06:00.000Z';
export const CONSENT_ENDS: Timestamp = '2026-03-02T12:00:00.000Z';
export const AFTER_CONSENT: Timestamp = '2026-03-02T12:00:00.000Z';
export const BOUNTY_ENDS: Timestamp = '2026-03-05T12:00:00.000Z';
export const AFTER_BOUNTY: Timestamp = '2026-03-05T12:00:00.000Z';
export const AFTER_WINDOW: Timestamp = '2026-04-01T12:00:00.000Z';

/** Nobody could object to it. */
export const HARMLESS: BountyContent = {
  title: 'Lighthouse at dusk',
  description: 'A watercolour of a lighthouse on a cliff, warm light, stormy sea, no people.',
  tags: ['watercolour'],
  mature: false,
  deliverable: 'image',
  references: [],
};

/** Allowed by `house`, forbidden by `no-mature`. */
export const MATURE: BountyContent = {
  ...HARMLESS,
  title: 'Nude marble statue',
  description: 'A nude marble statue of an adult goddess in a ruined temple, generic, nobody real.',
  tags: ['nude', 'marble'],
  mature: true,
};

/** Allowed with the verified consent of the person, and only with it. */
export const LIKENESS: BountyContent = {
  ...HARMLESS,
  title: 'Portrait of Verity Ashgrove',
  description: 'A portrait of my friend Verity Ashgrove from the attached photos, in a garden.',
  references: [{ kind: 'photo', value: '3 photos' }],
};

/** Forbidden by every policy. */
export const PROHIBITED: BountyContent = {
  ...LIKENESS,
  title: 'Nude pictures of Verity Ashgrove',
  description: 'She is my coworker. Make her nude, realistic, from the attached photos.',
  mature: true,
};

const SHA = 'a'.repeat(64);
const OTHER_SHA = 'b'.repeat(64);

export const DELIVERY: SubmissionContent = {
  title: 'Finished',
  description: 'Final version, 2048 px.',
  tags: [],
  mature: false,
  deliverable: 'image',
  assets: [{ mediaType: 'image/png', sha256: SHA, bytes: 1_000 }],
};

/** Another picture, which nobody has scanned. */
export const OTHER_DELIVERY: SubmissionContent = {
  ...DELIVERY,
  assets: [{ mediaType: 'image/png', sha256: OTHER_SHA, bytes: 1_000 }],
};

export const SCAN = { sha256: SHA, findings: [], scanner: { name: 'scan', version: '1' } };
export const OTHER_SCAN = { ...SCAN, sha256: OTHER_SHA };

const HOUSE = housePolicySource('house') ?? '';
const REGISTRY = houseRegistrySource();
export const DOCUMENTS = {
  house: policyDraft(HOUSE),
  'no-mature': policyDraft(housePolicySource('no-mature') ?? ''),
  registry: registryDraft(REGISTRY),
  'other-registry': registryDraft(REGISTRY.replace(/^version:.*$/m, 'version: "9999"')),
} as const;

/** Two builds of the engine; the second judges like the first, and its verdicts are its own. */
export const BUILDS = [ENGINE_DIGEST, digestOf('the next build')] as const;

/** What people say when asked why. */
export const REASON = 'Looked at it.';
