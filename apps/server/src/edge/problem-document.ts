import { Part, Text, Whole } from './fields.js';

export class FieldProblem {
  @Text({ max: 300, about: 'A path into the body.', example: 'references.0.value' })
  field!: string;

  @Text({ max: 500, example: 'must be text of 0 to 500 characters' })
  detail!: string;

  @Whole({ min: 1, max: 1_000_000, optional: true, about: 'In a document: the line, counted from 1.', example: 12 })
  line?: number;

  @Whole({ min: 1, max: 1_000_000, optional: true, about: 'In a document: the column, counted from 1.', example: 5 })
  column?: number;
}

/** RFC 9457, `application/problem+json`. Some problems have further members: grounds and causes, the current version, when to try again. */
export class ProblemDocument {
  @Text({ max: 200, about: 'Stable; ends in the code.', example: 'urn:holdfast:problem:invalid-fields' })
  type!: string;

  @Text({ max: 200, example: 'Some fields are not as they must be' })
  title!: string;

  @Whole({ min: 400, max: 599, example: 422 })
  status!: number;

  @Text({
    max: 4000,
    about: 'What stands in the way, and what to do.',
    example: 'Correct what errors lists, and send it again.',
  })
  detail!: string;

  @Text({
    max: 200,
    about: 'Names this request in the logs.',
    optional: true,
    example: 'urn:holdfast:request:019ac0de-0000-7000-8000-000000000001',
  })
  instance?: string;

  @Part(() => FieldProblem, { listOf: 50, optional: true, about: 'For bad input: one entry for each bad field.' })
  errors?: FieldProblem[];
}
