import type { Scenario } from '../scenario.js';
import { exchanged, granted, lapsing } from './consents.js';
import { engines, policies, registriesAndSettings } from './documents.js';
import { edits, editsInTheSaga, reopening } from './editing.js';
import { ends, twoRewards } from './money.js';
import { blockedOnTheWay, racingPayouts } from './paying.js';
import { contests, rulings } from './rulings.js';
import { dyingSaga, dyingSweep } from './saga.js';

export const SCENARIOS: readonly Scenario[] = [
  racingPayouts,
  blockedOnTheWay,
  edits,
  editsInTheSaga,
  reopening,
  granted,
  exchanged,
  lapsing,
  policies,
  registriesAndSettings,
  engines,
  rulings,
  contests,
  twoRewards,
  ends,
  dyingSaga,
  dyingSweep,
];
