import { CASE_LIMITS, REPORT_RELATIONS, type ReportRelation } from '#domain';
import { Agreed, Id, OneOf, Part, Text, Time } from '../edge/fields.js';

export class ReportTarget {
  @OneOf(['bounty', 'submission'])
  kind!: 'bounty' | 'submission';

  @Id()
  id!: string;
}

export class ReportBody {
  @Text({ min: 1, max: 100, about: 'Where it was seen: the marketplace’s name or id.', example: 'demo' })
  marketplace!: string;

  @Part(() => ReportTarget)
  target!: ReportTarget;

  @OneOf(REPORT_RELATIONS, { about: 'How you are related to the person it depicts.' })
  relation!: ReportRelation;

  @Text({ min: 1, max: CASE_LIMITS.explanation, example: 'It depicts me, and I did not agree.' })
  explanation!: string;

  @Text({
    min: 1,
    max: CASE_LIMITS.contact,
    optional: true,
    about: 'How to reach you, if you want to be. Seen by moderators and auditors only.',
    example: 'someone@mail.example',
  })
  contact?: string;

  @Agreed({ about: 'You believe what you say to be true.' })
  goodFaith!: true;
}

export class ReceiptBody {
  @Text({ min: 1, max: 200, about: 'As the answer to the report gave it.', example: 'hr_…' })
  receipt!: string;
}

export class ReceiptView {
  @Text({
    max: 200,
    about: 'Shown this once: keep it to learn what becomes of the report. It opens nothing else.',
    example: 'hr_…',
  })
  receipt!: string;
}

export class ReportStatusView {
  @OneOf(['open', 'lifted', 'upheld'], { about: '`upheld`: what was reported stays blocked.' })
  state!: string;

  @Time()
  openedAt!: string;

  @Time({ optional: true })
  decidedAt?: string;
}
