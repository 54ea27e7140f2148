import { Flag, OneOf, Part } from '../edge/fields.js';

export class LiveView {
  @OneOf(['live'])
  status!: 'live';
}

export class ReadyChecks {
  @Flag({ about: 'The store takes appends.', example: true })
  store!: boolean;

  @Flag({ about: 'The policy saga runs and keeps up with the log.', example: true })
  saga!: boolean;

  @Flag({ about: 'The read models follow the log and keep up with it.', example: true })
  'read-models'!: boolean;
}

export class ReadyView {
  @OneOf(['ready', 'not-ready'])
  status!: 'ready' | 'not-ready';

  @Part(() => ReadyChecks, { about: 'Which of them hold.' })
  checks!: ReadyChecks;
}
