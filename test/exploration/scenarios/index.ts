import type { Scenario } from '../scenario.js';
import { borrowed, exchanged, granted, lapsing } from './consents.js';
import { blockedWindow, lookedEarlier, wrongDoor } from './corners.js';
import { engines, policies, registriesAndSettings, youngMarketplace } from './documents.js';
import { edits, editsInTheSaga, reopening } from './editing.js';
import { iterating } from './iterating.js';
import { ends, twoRewards } from './money.js';
import { blockedOnTheWay, racingPayouts, unaskedProvider } from './paying.js';
import { contests, foundByAPerson, rulings } from './rulings.js';
import { dyingSaga, dyingSweep } from './saga.js';
import { strangers, strangersEarly } from './strangers.js';

export const SCENARIOS: readonly Scenario[] = [
  racingPayouts,
  blockedOnTheWay,
  unaskedProvider,
  edits,
  editsInTheSaga,
  reopening,
  granted,
  exchanged,
  lapsing,
  borrowed,
  policies,
  registriesAndSettings,
  engines,
  youngMarketplace,
  rulings,
  contests,
  foundByAPerson,
  twoRewards,
  ends,
  dyingSaga,
  dyingSweep,
  strangers,
  strangersEarly,
  lookedEarlier,
  blockedWindow,
  wrongDoor,
  iterating,
];
