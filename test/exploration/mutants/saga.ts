import { inFile, type Mutant } from './mutant.js';

const CRASH = 'test/features/saga-crash.spec.ts';
const REACTIONS = 'libs/enforcement/src/policy-saga.unit.spec.ts';

/** The saga and its durability. */
export const SAGA: readonly Mutant[] = [
  ...inFile('libs/enforcement/src/policy-saga.ts', [
    [
      'deaf-to-consents',
      "  if (categoryOf(event.stream) === 'consent') return ask(...state.watchers.map(screenBounty));\n",
      "  if (categoryOf(event.stream) === 'consent') return NOTHING;\n",
      'consents that change are not judged again',
      'granted-consent lapsing-consent',
    ],
    [
      'deaf-to-documents',
      "if (instance.startsWith('marketplace-')) return ask({ name: 'sweep', args: {} });",
      "if (instance.startsWith('marketplace-')) return NOTHING;",
      'nothing is judged again under a new policy',
      'policies',
    ],
    [
      'deaf-to-edits',
      "if (type === 'bounty.posted.v1' || type === 'bounty.revised.v1') return ask(screenBounty(id));",
      "if (type === 'bounty.posted.v1') return ask(screenBounty(id));",
      'edits are not judged',
      'edits',
    ],
    [
      'deaf-to-evidence',
      'if (SUBMISSION_CHANGED.includes(type)) return ask(screenSubmission(id));',
      '',
      'evidence is not looked at',
      'granted-consent edits',
    ],
    [
      'deliveries-not-judged-again',
      'return ask(...state.submissions.map(screenSubmission), ...[',
      'return ask(...[',
      'deliveries are not judged again with their bounty',
      'granted-consent lapsing-consent',
    ],
    [
      'watchers-forgotten',
      'return { ...state, watchers: [...state.watchers, fact.bounty] };',
      'return state;',
      'who cites a consent is forgotten',
      'granted-consent',
      REACTIONS,
    ],
    [
      'bounties-not-closed',
      '  if (REWARD_CLOSED.includes(type))\n',
      '  if (false as boolean)\n',
      'a bounty that is done stays open',
      '',
      `${REACTIONS} test/features/paying.spec.ts`,
    ],
  ]),
  ...inFile('libs/enforcement/src/guard.ts', [
    [
      'guard-holds-for-ever',
      'if (!wanted.has(cause) && holds.includes(cause))',
      'if (false as boolean)',
      'the saga never lifts its holds',
      'blocked-on-the-way',
    ],
    [
      'guard-never-marks',
      'if (open && blocking.length > 0)',
      'if (false as boolean)',
      'a payout that is blocked is not marked',
      '',
      'test/features/paying.spec.ts',
    ],
    [
      'guard-closed',
      '    if (isTerminal(state)) return { reward: id };\n',
      '',
      'a reward that has ended is guarded',
      'blocked-window',
    ],
  ]),
  ...inFile('libs/enforcement/src/screening.ts', [
    [
      'screen-other-engine',
      '  if (engine !== engineDigest) throw new OtherEngine();\n',
      '',
      'a build judges that is not in force',
      'engines',
    ],
    [
      'screen-refuses',
      'if (engine !== engineDigest) throw new OtherEngine();',
      "if (engine !== engineDigest) tx.refuse('other-engine', 'Run that one.');",
      'what another build must judge counts as done',
      'engines',
    ],
    [
      'screen-unconsented',
      'bountyFacts(bounty, consents, settings, tx.now(), around)',
      'bountyFacts(bounty, [], settings, tx.now(), around)',
      'bounties are judged without their consents',
      'lapsing-consent',
    ],
  ]),
  ...inFile('libs/enforcement/src/saga-commands.ts', [
    [
      'sweep-bounties-only',
      "const SWEPT = ['bounty.posted.v1', 'submission.entered.v1'];",
      "const SWEPT = ['bounty.posted.v1'];",
      'a sweep passes over deliveries',
      'policies registries-and-settings',
    ],
    [
      'sweep-drops-rest',
      "    await judgeBatch();\n    return 'finished';",
      "    return 'finished';",
      'a sweep leaves out its last batch',
      'policies',
    ],
    [
      'sweep-marks-first',
      '      await Promise.all(batch.map(screen));\n      if (last) await progress({ stream: last.stream, revision: last.revision });',
      '      if (last) await progress({ stream: last.stream, revision: last.revision });\n      await Promise.all(batch.map(screen));',
      'a sweep that dies passes over what it had not judged',
      'policies dying-sweep',
    ],
  ]),
  ...inFile('libs/subscriptions/src/instance-handler.ts', [
    [
      'done-apart',
      "        await tx.execute(processInstance, instance, { type: 'done', command: id, outcome: 'done' });\n        await atomic(args, tx);\n        return undefined;\n      });\n      if (!answer.ok)",
      '        await atomic(args, tx);\n        return undefined;\n      });\n      if (answer.ok) await this.finish(event, instance, id);\n      if (!answer.ok)',
      'a command’s completion is not in the append of its effect',
      'edits-in-the-saga dying-saga',
    ],
    [
      'done-never',
      "        await tx.execute(processInstance, instance, { type: 'done', command: id, outcome: 'done' });\n",
      '',
      'a command’s completion is not stored',
      'edits-in-the-saga',
    ],
    [
      'refused-never-done',
      'if (!answer.ok) await this.finish(event, instance, id, answer.refusal.code);',
      '',
      'a refused command is asked for ever',
      'young-marketplace',
    ],
    [
      'asks-too-little',
      "await tx.execute(processInstance, instance, { type: 'ask', manager, cause, ...reaction });",
      "await tx.execute(processInstance, instance, { type: 'ask', manager, cause, facts: reaction.facts, commands: reaction.commands.slice(1) });",
      'the first of several commands is not asked for',
      'granted-consent edits-in-the-saga',
      CRASH,
    ],
  ]),
  ...inFile('libs/subscriptions/src/process-instance.ts', [
    [
      'ask-twice',
      '      if (hasSeen(state, command.cause)) return [];\n',
      '',
      'the same event is asked about twice',
      '',
      'libs/subscriptions/src/process-instance.unit.spec.ts',
    ],
    [
      'done-twice',
      'if (!state.pending.some((p) => p.id === command.command))',
      'if (false as boolean)',
      'a command is done twice',
      '',
      'libs/subscriptions/src/process-instance.unit.spec.ts',
    ],
    [
      'command-ids-random',
      'id: derivedId(manager, formatRef(cause), String(i), asked.name, JSON.stringify(asked.args)),',
      'id: crypto.randomUUID(),',
      'ids of commands are random',
      'edits-in-the-saga granted-consent',
    ],
  ]),
  ...inFile('libs/subscriptions/src/process-runner.ts', [
    [
      'checkpoint-early',
      '    this.flight.begin(position);\n',
      '    this.flight.begin(position);\n    this.flight.end(position);\n',
      'the checkpoint passes before the work is done',
      '',
      CRASH,
    ],
  ]),
];
