import { inFile, type Mutant } from './mutant.js';

const POSTING = 'libs/domain/src/bounty/posting.unit.spec.ts';
const FREEZING = 'libs/domain/src/bounty/freezing.unit.spec.ts';
const CLOSING = 'libs/domain/src/bounty/closing.unit.spec.ts';
const SUBMISSION = 'libs/domain/src/submission/submission.unit.spec.ts';

/** Every guard of bounties and submissions, removed in turn. */
export const CONTENTS: readonly Mutant[] = [
  ...inFile('libs/domain/src/bounty/decide.ts', [
    [
      'revise-frozen',
      '  if (isFrozen(bounty)) return frozen();\n  const { content, consents } = command;',
      '  const { content, consents } = command;',
      'a frozen bounty is edited',
      'edits',
    ],
    [
      'revise-closed',
      "case 'revise':\n      return whileOpen(state, () => revise(command, state));",
      "case 'revise':\n      return revise(command, state);",
      'a closed bounty is edited',
      'reopening',
      POSTING,
    ],
    [
      'attach-closed',
      "return whileOpen(state, () => [{ type: 'bounty.reward-attached.v1', data: { reward: command.reward } }]);",
      "return [{ type: 'bounty.reward-attached.v1', data: { reward: command.reward } }];",
      'a reward is pledged to a closed bounty',
      'two-rewards',
    ],
    [
      'freeze-closed',
      "case 'freeze':\n      return whileOpen(state, () => freeze(command, state));",
      "case 'freeze':\n      return freeze(command, state);",
      'a reward of a closed bounty is awarded',
      'two-rewards ends',
    ],
    [
      'freeze-again',
      "return award ? frozen() : [{ type: 'bounty.frozen.v1', data: { reward, submission } }];",
      "return [{ type: 'bounty.frozen.v1', data: { reward, submission } }];",
      'an award is changed without reopening',
      'reopening',
    ],
    [
      'reopen-unfrozen',
      'if (!isFrozen(state)) return',
      'if (false as boolean) return',
      'a bounty that is not frozen is reopened',
      'reopening',
      FREEZING,
    ],
    [
      'withdraw-frozen',
      'return whileOpen(state, () => (isFrozen(state) ? frozen() : [{',
      'return whileOpen(state, () => (false as boolean ? frozen() : [{',
      'a frozen bounty is withdrawn',
      'reopening',
    ],
    [
      'expire-early',
      'if (bounty.expiresAt === undefined || now < bounty.expiresAt)',
      'if (false as boolean)',
      'a bounty expires before its time',
      'ends',
    ],
    [
      'expire-frozen',
      'return isFrozen(bounty) ? frozen() : [',
      'return false as boolean ? frozen() : [',
      'an awarded bounty expires',
      'ends',
    ],
    ['expire-closed', "  if (bounty.phase !== 'open') return [];\n", '', 'a closed bounty expires', 'ends'],
    [
      'close-frozen',
      "isFrozen(state) ? frozen() : [{ type: 'bounty.closed.v1'",
      "(false as boolean) ? frozen() : [{ type: 'bounty.closed.v1'",
      'an awarded bounty is closed',
      '',
      CLOSING,
    ],
    [
      'complete-closed',
      "      if (state.phase === 'completed') return [];\n      return whileOpen",
      '      return whileOpen',
      'closing twice is refused',
      '',
      POSTING,
    ],
  ]),
  ...inFile('libs/domain/src/bounty/evolve.ts', [
    [
      'freeze-lifted',
      'awards: [...bounty.awards.filter((a) => a.reward !== event.data.reward), event.data]',
      'awards: []',
      'the freeze does not hold',
      'racing-payouts',
    ],
    [
      'reopen-unnoticed',
      'return { ...bounty, awards: [] };',
      'return bounty;',
      'a reopened bounty stays frozen',
      'reopening',
    ],
    [
      'posted-content-stays',
      'judged: contentChanged(judged),',
      'judged,',
      'an edited bounty keeps its verdict',
      'edits',
    ],
  ]),
  ...inFile('libs/domain/src/submission/decide.ts', [
    [
      'delivery-frozen',
      '  if (submission.selectedFor.length > 0)\n',
      '  if (false as boolean)\n',
      'an awarded delivery is edited or withdrawn',
      'edits reopening',
    ],
    [
      'delivery-withdrawn',
      "  if (submission.phase === 'withdrawn') return withdrawn();\n  if (sub",
      '  if (sub',
      'a withdrawn delivery is edited',
      '',
      SUBMISSION,
    ],
    [
      'select-withdrawn',
      "      if (state.phase === 'withdrawn') return withdrawn();\n",
      '',
      'a withdrawn delivery is awarded',
      'reopening',
    ],
    [
      'evidence-of-nothing',
      'if (!submission.content.assets.some((asset) => asset.sha256 === evidence.sha256))',
      'if (false as boolean)',
      'evidence is taken for what was not delivered',
      '',
      SUBMISSION,
    ],
    [
      'evidence-twice',
      'if (submission.evidence.some((known) => digestOf(known) === digest)) return [];',
      '',
      'the same evidence is stored again',
      'granted-consent edits',
    ],
  ]),
  ...inFile('libs/domain/src/submission/evolve.ts', [
    [
      'evidence-outlives',
      'evidence: submission.evidence.filter((e) => kept.has(e.sha256))',
      'evidence: submission.evidence',
      'evidence stays with another picture',
      'edits',
      SUBMISSION,
    ],
    [
      'delivery-content-stays',
      'judged: contentChanged(judged),',
      'judged,',
      'an edited delivery keeps its verdict',
      'edits',
    ],
    [
      'delivery-reopen-unnoticed',
      'return { ...submission, selectedFor: [] };',
      'return submission;',
      'a reopened delivery stays frozen',
      'reopening',
      SUBMISSION,
    ],
  ]),
];
