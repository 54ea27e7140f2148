import { inFile, type Mutant } from './mutant.js';

const AGAIN = 'test/features/judging-again.spec.ts';

/** Who may ask, operation by operation; and what may come into force. */
export const ROLES: readonly Mutant[] = [
  ...inFile('libs/enforcement/src/gate.ts', [
    [
      'start-anyone',
      "    only(tx, 'payout');\n    const { reward, reference } = input;",
      '    const { reward, reference } = input;',
      'anyone starts a payout',
      'strangers',
    ],
    [
      'confirm-anyone',
      "    only(tx, 'payout');\n    const facts = await gateFacts(tx, input.reward);",
      '    const facts = await gateFacts(tx, input.reward);',
      'anyone confirms a payout',
      'strangers',
    ],
    [
      'settle-anyone',
      "    only(tx, 'payout');\n    const { reward, payout, outcome, providerReference } = input;",
      '    const { reward, payout, outcome, providerReference } = input;',
      'anyone says that money has left',
      'strangers',
    ],
    [
      'payout-ids-random',
      'const payout = derivedId(reward, reference);',
      'const payout = crypto.randomUUID();',
      'ids of payouts are random',
      'racing-payouts blocked-on-the-way',
    ],
  ]),
  ...inFile('libs/operations/src/consents.ts', [
    ['verify-anyone', "    only(tx, 'consent-verifier');\n", '', 'anyone verifies a consent', 'strangers'],
  ]),
  ...inFile('libs/operations/src/rewards.ts', [
    [
      'award-anyone',
      "    only(tx, 'frontend', 'admin');\n    const pledged",
      '    const pledged',
      'anyone awards a reward',
      'strangers-early strangers',
    ],
    [
      'hold-anyone',
      "    only(tx, ...MODERATORS);\n    await tx.execute(reward, id, { type: 'hold'",
      "    await tx.execute(reward, id, { type: 'hold'",
      'anyone holds a reward',
      'strangers',
    ],
  ]),
  ...inFile('libs/operations/src/marketplaces.ts', [
    [
      'activate-anyone',
      "    only(tx, 'admin');\n    const version",
      '    const version',
      'anyone brings a policy into force',
      'strangers',
    ],
    [
      'settings-anyone',
      "    only(tx, 'admin');\n    await tx.execute(marketplace, tx.marketplace, { type: 'change-settings'",
      "    await tx.execute(marketplace, tx.marketplace, { type: 'change-settings'",
      'anyone changes the settings',
      'strangers',
    ],
    ['adopt-anyone', "    only(tx, 'system', 'admin');\n", '', 'anyone adopts an engine', 'strangers'],
    [
      'activate-retired',
      '  if (version.retired)\n',
      '  if (version.retired && (false as boolean))\n',
      'what was retired comes into force',
      '',
      AGAIN,
    ],
  ]),
  ...inFile('libs/operations/src/documents.ts', [
    [
      'retire-in-force',
      'if (active === input.digest)',
      'if (false as boolean)',
      'what is in force is retired',
      '',
      AGAIN,
    ],
  ]),
  ...inFile('libs/operations/src/moderation.ts', [
    [
      'rule-anyone',
      "    only(tx, ...MODERATORS);\n    await judge(tx, target, { type: 'rule'",
      "    await judge(tx, target, { type: 'rule'",
      'anyone rules',
      'strangers',
    ],
  ]),
  ...inFile('libs/operations/src/submissions.ts', [
    ['scan-anyone', "    only(tx, 'scanner');\n", '', 'anyone attaches evidence', 'strangers'],
  ]),
];
