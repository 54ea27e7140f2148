import { inFile, type Mutant } from './mutant.js';

const SPECS = 'libs/kernel/src/command-runner.unit.spec.ts libs/kernel/src/transaction.unit.spec.ts';
const CHECKED = '      checks: all\n        .filter(([, entry]) => entry.staged.length === 0)';
const without = (category: string) =>
  `${CHECKED}\n        .filter(([, entry]) => entry.decider.category !== '${category}')`;

export const KERNEL: readonly Mutant[] = [
  ...inFile('libs/kernel/src/transaction.ts', [
    ['checks-bounty', CHECKED, without('bounty'), 'the gate’s append does not check the bounty', 'racing-payouts'],
    [
      'checks-submission',
      CHECKED,
      without('submission'),
      'the gate’s append does not check the submission',
      'edits rulings',
    ],
    [
      'checks-marketplace',
      CHECKED,
      without('marketplace'),
      'the gate’s append does not check the marketplace',
      'policies',
    ],
    ['checks-consent', CHECKED, without('consent'), 'the gate’s append does not check the consents', 'lapsing-consent'],
    [
      'checks-reward',
      CHECKED,
      without('reward'),
      'what is only read of a reward is not checked',
      'reopening two-rewards',
    ],
    [
      'checks-none',
      CHECKED,
      '      checks: all\n        .filter(() => false)',
      'nothing that was only read is checked',
      'racing-payouts',
    ],
    [
      'expected-any',
      '          expected: expectedOf(entry),\n          events',
      "          expected: 'any' as const,\n          events",
      'streams are written whatever has come meanwhile',
      'racing-payouts',
    ],
    [
      'now-forgets',
      'return later(this.clock.now(), this.newestRead);',
      'return this.clock.now();',
      'a clock set back makes time run back',
      'lapsing-consent',
    ],
    [
      'ids-random',
      "return identity === undefined ? this.ids.next() : derivedId(identity, 'id', String(this.made++));",
      'return identity === undefined ? this.ids.next() : this.ids.next();',
      'doing something again makes other ids',
      'contests',
      SPECS,
    ],
    [
      'event-ids-derived',
      '    return entry.staged.map((event) => ({\n      id: this.ids.next(),',
      '    return entry.staged.map((event, i) => ({\n      id: this.context.identity === undefined ? this.ids.next() : derivedId(this.context.identity, entry.id, String(i)),',
      'the loser of a race is taken for the winner',
      'dying-saga edits-in-the-saga racing-payouts two-rewards',
      SPECS,
    ],
    [
      'foreign-streams',
      'if (event.metadata.marketplace !== marketplace)',
      'if (false as boolean)',
      'another marketplace’s streams can be used',
      '',
      SPECS,
    ],
    [
      'events-lost',
      'for (const event of decision) {',
      'for (const event of decision.slice(0, 1)) {',
      'of several events one is stored',
      'unasked-provider',
    ],
  ]),
  ...inFile('libs/kernel/src/command-runner.ts', [
    [
      'record-not-written',
      '    await tx.execute(requestDecider, id, { route: request.route, bodyDigest, result: value ?? null });\n',
      '',
      'what an idempotency key did is not recorded',
      'two-rewards contests',
    ],
    [
      'record-not-read',
      '    if (recorded) {',
      '    if (recorded && (false as boolean)) {',
      'a recorded request is done again',
      'two-rewards',
    ],
    [
      'body-not-compared',
      'if (recorded.bodyDigest !== bodyDigest)',
      'if (false as boolean)',
      'a key answers for another request',
      '',
      'libs/kernel/src/idempotency.unit.spec.ts',
    ],
    [
      'conflict-not-retried',
      'if (!(error instanceof WrongExpectedRevision)) throw error;',
      'throw error;',
      'a lost race is an error',
      '',
      SPECS,
    ],
    [
      'conflict-swallowed',
      '        return { ...answer, appended: await this.log.append(append) };',
      '        return { ...answer, appended: await this.log.append(append).catch(() => undefined) };',
      'a refused append is taken for done',
      '',
      SPECS,
    ],
  ]),
  ...inFile('libs/event-store/src/append/decide.ts', [
    [
      'store-ignores-checks',
      '  for (const check of append.checks) look(check.stream, check.expected);\n',
      '',
      'the store does not look at streams that are only checked',
      'racing-payouts',
    ],
    [
      'store-ignores-writes',
      '  for (const write of append.writes) look(write.stream, write.expected);\n',
      '',
      'the store does not look at the revisions of what it writes',
      'racing-payouts',
    ],
    [
      'store-off-by-one',
      'return head === expected;',
      'return head >= expected;',
      'the store takes what was decided earlier',
      'racing-payouts',
    ],
  ]),
];
