import type { Hit, Reading } from '../reading.js';

/** A hit with the field it stands in and whether it is negated there. */
export interface Finding extends Hit {
  readonly reading: Reading;
  readonly negated: boolean;
}
