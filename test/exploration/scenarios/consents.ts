import { plusMilliseconds } from '#kernel';
import {
  attachEvidence,
  awardReward,
  expireConsent,
  recordConsent,
  reviseBounty,
  revokeConsent,
  verifyConsent,
} from '#operations';
import type { Actor } from '../actor.js';
import { AFTER_CONSENT, CONSENT_ENDS, LIKENESS, madeBy, SCAN } from '../cast.js';
import type { Scenario } from '../scenario.js';
import type { Stage } from '../stage.js';
import { entering } from './editing.js';
import { BOUNTY, judged, posted, REWARD, readyToPay, SUBMISSION } from './given.js';
import { payer, worker } from './people.js';

const CONSENT = madeBy('friend', 'record');
const SECOND = madeBy('second friend', 'record');
const SOON = plusMilliseconds(CONSENT_ENDS, -120_000);

async function recorded(stage: Stage, who = 'friend', expiresAt: string | undefined = CONSENT_ENDS): Promise<void> {
  await stage.does(
    'frontend',
    who,
    'record',
    recordConsent({
      subject: 'Verity Ashgrove',
      party: 'poster',
      scopes: ['likeness'],
      expiresAt,
      evidenceReference: 'letter',
    }),
  );
}

const verify = (consent: string) => verifyConsent({ consent, scopes: ['likeness'] });

async function verified(stage: Stage, who = 'friend', consent = CONSENT): Promise<void> {
  await recorded(stage, who);
  await stage.does('consent-verifier', `verifier of ${who}`, 'verify', verify(consent));
}

const revoking: Actor = {
  name: 'depicted-person',
  role: 'consent-verifier',
  actions: {
    revoke: { says: 'revokes the consent', repeatable: true, ask: () => revokeConsent(CONSENT) },
  },
};

const timekeeper: Actor = {
  name: 'timekeeper',
  role: 'system',
  actions: {
    expire: { says: 'records that the consent has lapsed', repeatable: true, ask: () => expireConsent(CONSENT) },
  },
};

/** Two minutes before a consent lapses; the clock goes on, and back. */
export const lapsing: Scenario = {
  name: 'lapsing-consent',
  about:
    'a consent is revoked or lapses while a payout that relies on it is started and confirmed, and the clock is set back',
  given: async (stage) => {
    stage.passTo(SOON);
    await verified(stage);
    await readyToPay(stage, { content: LIKENESS, consents: [CONSENT] });
  },
  actors: [worker('worker', 'ref-a'), revoking, timekeeper],
  moments: [AFTER_CONSENT, SOON],
  saga: 'steps',
};

/** Consents come, and are exchanged for others, before the award. */
export const granted: Scenario = {
  name: 'granted-consent',
  about: 'a bounty waits for its consent to be verified; it is delivered, awarded and paid; the consent is revoked',
  given: async (stage) => {
    await recorded(stage);
    await posted(stage, { content: LIKENESS, consents: [CONSENT] });
    await stage.sagaWorks();
  },
  actors: [
    {
      name: 'verifier',
      role: 'consent-verifier',
      actions: { verify: { says: 'verifies the consent', ask: () => verify(CONSENT) } },
    },
    revoking,
    entering('creator'),
    {
      name: 'scanner',
      role: 'scanner',
      actions: {
        scan: {
          says: 'reports on the picture',
          repeatable: true,
          ask: () => attachEvidence({ submission: SUBMISSION, evidence: SCAN }),
        },
      },
    },
    {
      name: 'poster',
      role: 'frontend',
      actions: {
        award: { says: 'awards the reward', ask: () => awardReward({ reward: REWARD, submission: SUBMISSION }) },
      },
    },
    payer('ref-a'),
  ],
  saga: 'steps',
};

export const exchanged: Scenario = {
  name: 'exchanged-consent',
  about: 'a bounty cites one consent and then another, either may be revoked, while it is awarded and paid',
  given: async (stage) => {
    await verified(stage);
    await verified(stage, 'second friend', SECOND);
    await judged(stage, { content: LIKENESS, consents: [CONSENT] });
  },
  actors: [
    {
      name: 'poster',
      role: 'frontend',
      actions: {
        exchange: {
          says: 'cites the second consent instead',
          ask: () => reviseBounty({ bounty: BOUNTY, content: LIKENESS, consents: [SECOND] }),
        },
        award: { says: 'awards the reward', ask: () => awardReward({ reward: REWARD, submission: SUBMISSION }) },
      },
    },
    revoking,
    {
      name: 'second-person',
      role: 'consent-verifier',
      actions: { revoke: { says: 'revokes the second consent', ask: () => revokeConsent(SECOND) } },
    },
    payer('ref-a'),
  ],
  saga: 'steps',
};

/** Someone else's consent to their own likeness, cited by a poster whom it does not concern. */
export const borrowed: Scenario = {
  name: 'borrowed-consent',
  about:
    'a bounty cites a consent that another gave for themselves; it is verified and revoked, and the reward is paid',
  given: async (stage) => {
    const given = { subject: 'self', party: 'friend', scopes: ['likeness'], evidenceReference: 'letter' } as const;
    await stage.does('frontend', 'friend', 'record', recordConsent(given));
    await stage.does('consent-verifier', 'verifier', 'verify', verify(CONSENT));
    await readyToPay(stage, { consents: [CONSENT] });
  },
  actors: [revoking, worker('worker', 'ref-a')],
  saga: 'steps',
};
