import { MAX_DOCUMENT, SETTING_BOUNDS } from '#domain';
import { Digest, Flag, Text, Whole } from '../edge/fields.js';

export class DraftPolicyBody {
  @Text({
    min: 1,
    max: MAX_DOCUMENT,
    about: 'The policy or registry document (YAML), whole; its first key is policy or registry.',
    example: 'policy: house\nversion: "2"\n…',
  })
  source!: string;
}

/** One of the two, or both. */
export class ActivationBody {
  @Digest({ optional: true, about: 'Of the drafted policy that is to be in force.' })
  policy?: string;

  @Digest({ optional: true, about: 'Of the drafted registry that is to be in force.' })
  registry?: string;
}

const CURRENCY = {
  min: 3,
  max: 10,
  pattern: /^[A-Z][A-Z0-9]{2,9}$/,
  patternAbout: 'an ISO 4217 code or a unit of the marketplace’s own, in capitals',
} as const;

function between({ minimum: min, maximum: max }: { readonly minimum: number; readonly maximum: number }) {
  return { min, max };
}

/** What is left out stays as it is. */
export class SettingsBody {
  @Text({
    ...CURRENCY,
    listOf: 50,
    distinctFrom: 1,
    optional: true,
    about: 'What rewards may be pledged in.',
    example: ['USD', 'BUZZ'],
  })
  currencies?: string[];

  @Flag({ optional: true, about: 'Visual deliveries need a scanner’s evidence for every asset.', example: true })
  requireEvidence?: boolean;

  @Whole({
    min: 1,
    max: 300,
    optional: true,
    about: 'How long a started payout may be confirmed, in seconds.',
    example: 300,
  })
  payBeforeSeconds?: number;

  @Whole({
    min: 0,
    max: 365,
    optional: true,
    about: 'How long a block by verdict must last before its reward may be refunded without a ruling, in days.',
    example: 14,
  })
  refundAfterDays?: number;

  @Text({
    min: 1,
    max: 64,
    pattern: /^[a-z][a-z0-9-]*$/,
    patternAbout: 'a name in small letters, digits and hyphens',
    listOf: 10,
    distinctFrom: 0,
    optional: true,
    about: 'Outside classifiers that every verdict needs an answer of; one that is missing is a hold.',
    example: ['moderation'],
  })
  detectors?: string[];

  @Whole({
    ...between(SETTING_BOUNDS.writesPerHour),
    optional: true,
    about: 'How often one poster may post and edit bounties within an hour.',
    example: 120,
  })
  writesPerHour?: number;

  @Whole({
    ...between(SETTING_BOUNDS.blockedRevisionsToClose),
    optional: true,
    about: 'After how many blocked revisions a bounty closes.',
    example: 3,
  })
  blockedRevisionsToClose?: number;

  @Whole({
    ...between(SETTING_BOUNDS.blockedBountiesToReview),
    optional: true,
    about: 'After how many blocked bounties (or one closed) a person looks at whatever their poster posts.',
    example: 2,
  })
  blockedBountiesToReview?: number;
}
