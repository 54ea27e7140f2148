import { CONTENT_LIMITS, DELIVERABLES, REFERENCE_KINDS } from '#kernel';
import { Flag, OneOf, Part, Text } from '../edge/fields.js';

export class ReferenceField {
  @OneOf(REFERENCE_KINDS)
  kind!: (typeof REFERENCE_KINDS)[number];

  @Text({ max: CONTENT_LIMITS.referenceValue, example: 'https://images.example/lighthouse.png' })
  value!: string;
}

/** What a bounty and a submission both say. */
export class WrittenFields {
  @Text({ max: CONTENT_LIMITS.title, example: 'Lighthouse at dusk' })
  title!: string;

  @Text({ max: CONTENT_LIMITS.description, example: 'Watercolour of a lighthouse, no people' })
  description!: string;

  @Text({ max: CONTENT_LIMITS.tag, listOf: CONTENT_LIMITS.tags, example: ['watercolour', 'sea'] })
  tags!: string[];

  @Flag({ about: 'Meant for adults.', example: false })
  mature!: boolean;

  @OneOf(DELIVERABLES)
  deliverable!: (typeof DELIVERABLES)[number];
}

export class BountyFields extends WrittenFields {
  @Part(() => ReferenceField, { listOf: CONTENT_LIMITS.references })
  references!: ReferenceField[];
}
