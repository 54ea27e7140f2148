import { KEY_ROLES } from '#domain';
import { OneOf, Party, Text } from '../edge/fields.js';
import { PageQuery } from '../edge/paging.js';

export class CreateKeyBody {
  @OneOf(KEY_ROLES)
  role!: (typeof KEY_ROLES)[number];

  @Text({ min: 1, max: 100, about: 'A label to tell keys apart; never a person’s name.', example: 'shop, autumn' })
  name!: string;

  @Party({
    optional: true,
    about: 'Who acts with it: an opaque id, the same for all keys of one person or system. Absent: the key’s own id.',
    example: 'moderator-7',
  })
  subject?: string;
}

export class KeyListQuery extends PageQuery {
  @OneOf(KEY_ROLES, { optional: true })
  role?: (typeof KEY_ROLES)[number];

  @OneOf(['true'], { optional: true, about: 'Without those that were revoked.' })
  inUse?: 'true';
}
