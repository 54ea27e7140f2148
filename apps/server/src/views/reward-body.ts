import { Party, Text, Whole } from '../edge/fields.js';

/** What is pledged, and by whom. */
export class RewardBody {
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER, about: 'Minor units.', example: 5000 })
  amount!: number;

  @Text({
    min: 3,
    max: 10,
    pattern: /^[A-Z][A-Z0-9]{2,9}$/,
    patternAbout: 'an ISO 4217 code or a unit of the marketplace’s own, in capitals',
    example: 'USD',
  })
  currency!: string;

  @Party({ about: 'Whose money it is.' })
  benefactor!: string;
}
