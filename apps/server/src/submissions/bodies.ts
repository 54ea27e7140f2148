import { CONTENT_LIMITS, FINDING_KINDS, type SubmissionContent } from '#kernel';
import { Fraction, Id, OneOf, Part, Party, Sha256, Text, Whole } from '../edge/fields.js';
import { PageQuery } from '../edge/paging.js';
import { WrittenFields } from '../views/content.js';

export class AssetField {
  @Text({ min: 1, max: 200, example: 'image/png' })
  mediaType!: string;

  @Sha256({ about: 'Of the file. A scanner’s evidence names it.' })
  sha256!: string;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER, example: 204_800 })
  bytes!: number;
}

export class GenerationField {
  @Text({ max: CONTENT_LIMITS.prompt, example: 'lighthouse at dusk, watercolour' })
  prompt!: string;

  @Text({ max: CONTENT_LIMITS.prompt, example: '' })
  negativePrompt!: string;

  @Text({ max: CONTENT_LIMITS.modelName, listOf: CONTENT_LIMITS.models, example: ['landscape-xl 1.2'] })
  models!: string[];
}

export class EditSubmissionBody extends WrittenFields {
  @Part(() => AssetField, { listOf: CONTENT_LIMITS.assets })
  assets!: AssetField[];

  @Part(() => GenerationField, { optional: true, about: 'How it was made, where it was made by a model.' })
  generation?: GenerationField;
}

export class EnterSubmissionBody extends EditSubmissionBody {
  @Party({ about: 'Who delivers; the payee if it is awarded.' })
  creator!: string;

  @Text({ min: 1, max: 200, optional: true, about: 'Your own name for it.', example: 'delivery-7' })
  externalRef?: string;
}

export class FindingField {
  @OneOf(FINDING_KINDS)
  kind!: (typeof FINDING_KINDS)[number];

  @Fraction({ example: 0.98 })
  confidence!: number;
}

export class ScannerField {
  @Text({ min: 1, max: 100, example: 'scan' })
  name!: string;

  @Text({ min: 1, max: 100, example: '3.1' })
  version!: string;
}

export class EvidenceBody {
  @Sha256({ about: 'Of one of the assets.' })
  sha256!: string;

  @Part(() => FindingField, { listOf: 100, about: 'Empty: looked at, nothing found.' })
  findings!: FindingField[];

  @Part(() => ScannerField)
  scanner!: ScannerField;
}

export const SUBMISSION_STATES = ['pending', 'allowed', 'held', 'blocked', 'withdrawn'] as const;

export class SubmissionListQuery extends PageQuery {
  @Id({ optional: true })
  bounty?: string;

  @Party({ optional: true })
  creator?: string;

  @OneOf(SUBMISSION_STATES, { optional: true })
  state?: (typeof SUBMISSION_STATES)[number];
}

export function contentOf(body: EditSubmissionBody): SubmissionContent {
  const { title, description, tags, mature, deliverable, assets, generation } = body;
  return {
    title,
    description,
    tags,
    mature,
    deliverable,
    assets: assets.map(({ mediaType, sha256, bytes }) => ({ mediaType, sha256, bytes })),
    ...(generation && { generation: generationOf(generation) }),
  };
}

function generationOf({ prompt, negativePrompt, models }: GenerationField) {
  return { prompt, negativePrompt, models };
}
