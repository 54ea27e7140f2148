import { confirmPayout, guardReward, screenBounty, screenSubmission, settlePayout, startPayout } from '#enforcement';
import {
  activateDocument,
  adoptEngine,
  attachEvidence,
  awardReward,
  changeSettings,
  completeBounty,
  enterSubmission,
  expireBounty,
  forfeitReward,
  holdReward,
  pledgeReward,
  postBounty,
  recordConsent,
  refundReward,
  reopenBounty,
  reviseBounty,
  reviseSubmission,
  verifyConsent,
  withdrawBounty,
  withdrawSubmission,
} from '#operations';
import type { Action, Actor } from '../actor.js';
import { BUILDS, DELIVERY, DOCUMENTS, HARMLESS, MATURE, madeBy, OTHER_DELIVERY, REASON, SCAN } from '../cast.js';
import type { Scenario } from '../scenario.js';
import { BOUNTY, judged, REWARD, readyToPay, SUBMISSION } from './given.js';
import { payoutId, ruling, worker } from './people.js';

const payout = payoutId('ref-a');
const settlement = { reward: REWARD, payout, outcome: 'settled', providerReference: 'forged' } as const;
const CONSENT = madeBy('friend', 'record');
const consent = {
  subject: 'Verity Ashgrove',
  party: 'poster',
  scopes: ['likeness'],
  evidenceReference: 'letter',
} as const;

/** Everything there is to ask for, asked by one whose role lets them only look. */
const ASKED: Record<string, ReturnType<Action['ask']>> = {
  post: postBounty({ poster: 'stranger', content: HARMLESS, consents: [] }),
  revise: reviseBounty({ bounty: BOUNTY, content: MATURE, consents: [] }),
  withdraw: withdrawBounty(BOUNTY),
  expire: expireBounty(BOUNTY),
  complete: completeBounty(BOUNTY),
  reopen: reopenBounty({ bounty: BOUNTY, reason: REASON }),
  enter: enterSubmission({ bounty: BOUNTY, creator: 'stranger', content: DELIVERY }),
  'revise-delivery': reviseSubmission({ submission: SUBMISSION, content: OTHER_DELIVERY }),
  'withdraw-delivery': withdrawSubmission(SUBMISSION),
  scan: attachEvidence({ submission: SUBMISSION, evidence: { ...SCAN, scanner: { name: 'forged', version: '1' } } }),
  pledge: pledgeReward({ bounty: BOUNTY, amount: 1, currency: 'USD', benefactor: 'stranger' }),
  award: awardReward({ reward: REWARD, submission: SUBMISSION }),
  hold: holdReward(REWARD),
  refund: refundReward(REWARD),
  forfeit: forfeitReward({ reward: REWARD, reason: REASON }),
  start: startPayout({ reward: REWARD, reference: 'forged' }),
  confirm: confirmPayout({ reward: REWARD, payout }),
  settle: settlePayout(settlement),
  record: recordConsent(consent),
  verify: verifyConsent({ consent: CONSENT, scopes: ['likeness'] }),
  activate: activateDocument(DOCUMENTS['no-mature']),
  adopt: adoptEngine(BUILDS[1]),
  settings: changeSettings({ requireEvidence: false }),
  screen: screenBounty({ documents: never(), engineDigest: BUILDS[0] }, BOUNTY),
  'screen-delivery': screenSubmission({ documents: never(), engineDigest: BUILDS[0] }, SUBMISSION),
  guard: guardReward(REWARD),
};

function never(): Parameters<typeof screenBounty>[0]['documents'] {
  return { policy: () => Promise.reject(new Error('a stranger judges')) } as never;
}

const stranger: Actor = {
  name: 'stranger',
  role: 'auditor',
  actions: {
    ...Object.fromEntries(
      Object.entries(ASKED).map(([name, operation]): [string, Action] => [
        name,
        { says: `tries to ${name}`, ask: () => operation },
      ]),
    ),
    rule: ruling({ kind: 'bounty', id: BOUNTY }, 'block'),
  },
};

export const strangers: Scenario = {
  name: 'strangers',
  about: 'one who may only look tries everything, at every stage of a payment',
  given: async (stage) => {
    await stage.does('frontend', 'friend', 'record', recordConsent(consent));
    await readyToPay(stage);
  },
  actors: [stranger, worker('worker', 'ref-a')],
  saga: 'asleep',
};

/** The same before the award, when contents may still change. */
export const strangersEarly: Scenario = {
  name: 'strangers-early',
  about: 'one who may only look tries everything before the award',
  given: judged,
  actors: [stranger],
  saga: 'asleep',
};
