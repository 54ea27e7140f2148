import { CASE_LIMITS } from '#domain';
import { GROUNDS, type Ground, OUTCOMES, type Outcome } from '#kernel';
import { CASE_STATES, type CaseState } from '#read-models';
import { Digest, Id, OneOf, Party, Text, Whole } from '../edge/fields.js';
import { PageQuery } from '../edge/paging.js';

class ReasonBody {
  @Text({
    min: 1,
    max: 4000,
    about: 'For moderators and auditors. Erased with the text it may quote.',
    example: 'A lighthouse; nobody is depicted.',
  })
  reason!: string;
}

export class RulingBody extends ReasonBody {
  @OneOf(OUTCOMES)
  outcome!: Outcome;

  @Text({
    min: 1,
    max: 100,
    pattern: /^[a-z][a-z0-9-]*$/,
    patternAbout: 'the name of a ground or cause',
    listOf: 50,
    about: 'Every ground and cause that an allowing ruling sets aside.',
    example: ['ambiguous-identity'],
  })
  overrides!: string[];

  @OneOf(GROUNDS, {
    listOf: GROUNDS.length,
    distinctFrom: 0,
    optional: true,
    about: 'What a holding or blocking ruling finds wrong, beyond what the verdict says.',
    example: [],
  })
  grounds?: Ground[];

  @Digest({ about: 'Of the verdict you looked at. Refused if anything judged has changed since.' })
  inputDigest!: string;
}

export class ReopeningBody extends ReasonBody {}

export class ResolutionBody extends ReasonBody {
  @OneOf(['lifted', 'upheld'])
  resolution!: 'lifted' | 'upheld';

  @Whole({
    min: 0,
    max: 1_000_000,
    optional: true,
    about: 'How many reports that joined the case you have read. Lifting needs all of them.',
    example: 0,
  })
  joined?: number;
}

export class NoteBody {
  @Text({ min: 1, max: CASE_LIMITS.note, example: 'Asked the marketplace for the original upload.' })
  note!: string;
}

export class AssignmentBody {
  @Party({ optional: true, about: 'Who looks into it. Absent: you.', example: 'moderator-7' })
  assignee?: string;
}

export class CaseListQuery extends PageQuery {
  @OneOf(CASE_STATES, { optional: true })
  state?: CaseState;

  @Id({ optional: true, about: 'Of a bounty or submission.' })
  target?: string;

  @Id({ optional: true, about: 'Those that are decided together with this case.' })
  joins?: string;

  @Party({ optional: true })
  assignee?: string;
}

export class QueueQuery extends PageQuery {
  @OneOf(['held', 'blocked'], { optional: true, about: 'Both when absent.' })
  state?: 'held' | 'blocked';
}
