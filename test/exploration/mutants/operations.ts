import { inFile, type Mutant } from './mutant.js';

/** The operations around the deciders, and who may ask for them. */
export const OPERATIONS: readonly Mutant[] = [
  ...inFile('libs/operations/src/bounties.ts', [
    [
      'reopen-while-paying',
      "      if (open)\n        tx.refuse('payout-open'",
      "      if (false as boolean)\n        tx.refuse('payout-open'",
      'a bounty is reopened under a payout',
      'reopening',
    ],
    [
      'reopen-half',
      "    for (const award of state.awards) await tx.execute(submission, award.submission, { type: 'reopen' });\n",
      '',
      'reopening leaves the delivery frozen',
      'reopening',
    ],
    [
      'complete-some',
      'rewards.every((r) => isTerminal(r.state))',
      'rewards.some((r) => isTerminal(r.state))',
      'a bounty is closed over a reward that is left',
      'two-rewards',
    ],
    [
      'cite-anything',
      'for (const id of consents) await findConsent(tx, id);',
      '',
      'a bounty cites consents that are not there',
      'wrong-door',
    ],
  ]),
  ...inFile('libs/operations/src/rewards.ts', [
    [
      'award-foreign',
      'if (delivered.state.bounty !== wanted.id)',
      'if (false as boolean)',
      'a delivery for another bounty is awarded',
      'wrong-door',
    ],
    [
      'award-blocked',
      "  if (standing.outcome !== 'block') return;\n",
      '  if (standing) return;\n',
      'what is blocked is awarded',
      'edits granted-consent',
    ],
    [
      'award-thaws',
      "    await tx.execute(bounty, wanted.id, { type: 'freeze', reward: input.reward, submission: input.submission });\n",
      '',
      'an award does not freeze the bounty',
      'edits',
    ],
    [
      'award-unselected',
      "    await tx.execute(submission, input.submission, { type: 'select', reward: input.reward });\n",
      '',
      'an award does not freeze the delivery',
      'edits',
    ],
    [
      'refund-uncaused',
      'refundCause(pledged.state, wanted.state, delivered?.state, settings, tx.now()) ??',
      "(refundCause(pledged.state, wanted.state, delivered?.state, settings, tx.now()) as string | undefined) ?? 'wish' ??",
      'a refund needs no cause',
      'two-rewards',
    ],
    [
      'forfeit-unfinal',
      'if (!standingOf(state.judged, state.contentDigest).final)',
      'if (false as boolean)',
      'a reward is forfeited without a final block',
      'ends',
    ],
    [
      'pledge-unattached',
      "  await tx.execute(bounty, bountyId, { type: 'attach-reward', reward: id });\n",
      '',
      'a bounty does not know its rewards',
      'two-rewards',
    ],
  ]),
  ...inFile('libs/operations/src/posters.ts', [
    [
      'write-uncounted',
      "  if (tx.actor.role === 'admin') return;\n",
      '  if (tx) return;\n',
      'posts and edits cost nothing',
      'iterating',
    ],
    [
      'review-ignored',
      'return isUnderReview((await posterOf(tx, account)).state, settings);',
      'return isUnderReview((await posterOf(tx, account)).state, settings) && (false as boolean);',
      'nobody is to look at what a poster posts whose bounties were blocked',
      'iterating',
    ],
  ]),
  ...inFile('libs/domain/src/poster/index.ts', [
    [
      'budget-ignored',
      '  if (over <= 0) return 0;\n',
      '  if (over <= 0 || writes) return 0;\n',
      'a poster writes without end',
      'iterating',
    ],
  ]),
  ...inFile('libs/enforcement/src/count-block.ts', [
    [
      'close-not-appended',
      "  if (closed) await tx.execute(bountyDecider, id, { type: 'close', cause: ITERATED });\n",
      '',
      'a bounty that was blocked too often stays open',
      'iterating',
    ],
    [
      'block-uncounted',
      "  await tx.execute(poster, stream, { type: 'block', bounty: id, closed, now: tx.now() });\n",
      '',
      'what was blocked does not count against its poster',
      'iterating',
    ],
  ]),
  ...inFile('libs/policy/src/judge.ts', [
    [
      'review-unjudged',
      "input.context.posterUnderReview ? ['poster-under-review'] : []",
      "(false as boolean) ? ['poster-under-review'] : []",
      'a bounty of a poster under review is allowed unseen',
      'iterating',
    ],
  ]),
  ...inFile('libs/operations/src/cases.ts', [
    [
      'contest-without-case',
      "  await tx.execute(caseFile, id, { type: 'open', ...opened, now: tx.now() });\n",
      '',
      'a contest opens no case',
      'blocked-on-the-way',
    ],
    [
      'case-without-contest',
      "  else await judge(tx, target, { type: 'contest', case: id, cause });\n",
      '',
      'a case is opened and nothing is contested',
      'blocked-on-the-way',
    ],
    [
      'resolved-undecided',
      'if ((await tx.load(caseFile, id)).exists)\n      await',
      'if (false as boolean)\n      await',
      'a contest is resolved and its case stays open',
      'blocked-on-the-way contests',
    ],
    [
      'flood-contests',
      'const joins = judged.openCases.length < MAX_OPEN_CASES ?',
      'const joins = (true as boolean) ?',
      'reports beyond the bound are turned away',
      '',
      'test/features/reports.spec.ts',
    ],
  ]),
  ...inFile('libs/domain/src/case/index.ts', [
    [
      'reports-unread',
      "if (data.resolution === 'lifted' && joined !== state.joined)",
      'if (false as boolean)',
      'a case is lifted over reports that nobody has read',
      '',
      'libs/domain/src/case/case.unit.spec.ts test/features/reports.spec.ts',
    ],
  ]),
  ...inFile('libs/operations/src/reports.ts', [
    [
      'any-receipt',
      ' || !sameHash(state.report.receiptHash, input.receiptHash)',
      '',
      'anyone learns how a report stands',
      '',
      'test/features/reports.spec.ts',
    ],
  ]),
  ...inFile('libs/operations/src/submissions.ts', [
    [
      'enter-unallowed',
      "if (standingOf(state.judged, state.contentDigest).outcome !== 'allow')",
      'if (false as boolean)',
      'a bounty that is not allowed takes deliveries',
      'granted-consent',
    ],
    [
      'enter-closed',
      "if (state.phase !== 'open') tx.refuse",
      'if (false as boolean) tx.refuse',
      'a closed bounty takes deliveries',
      'wrong-door',
    ],
  ]),
  ...inFile('libs/operations/src/operation.ts', [
    [
      'roles-ignored',
      'if (!roles.includes(tx.actor.role as Role))',
      'if (false as boolean)',
      'anyone may do anything',
      'strangers-early',
    ],
  ]),
];
