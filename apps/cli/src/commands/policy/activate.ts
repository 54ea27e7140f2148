import { Command } from 'commander';
import { OUTCOMES, type Outcome, type Position, type Verdict } from '#kernel';
import { activateDocument, type DocumentKind, draftDocument } from '#operations';
import { lintPolicy } from '#policy';
import type { Holdfast } from '#runtime';
import { documentDraft, ensureMarketplace } from '#runtime';
import { OPERATOR, settle, writing } from '../../deployment.js';
import { EXIT, failed } from '../../exit.js';
import { type Globals, jsonOption, kindOption, marketplaceOption, prose, withExamples } from '../../options.js';
import type { ServiceClient } from '../../service/client.js';
import { activateAt, documentsAt, draftAt } from '../../service/policies.js';
import { atServiceOrStore } from '../../service/where.js';
import { interruptible } from '../../terminal/interrupt.js';
import { print, printJson, remark } from '../../terminal/output.js';
import { Progress } from '../../terminal/progress.js';
import { paintOutcome } from '../../terminal/style.js';
import { count, plural } from '../../terminal/table.js';
import { choose, compile, type DocumentVersion, draftedVersions } from './documents.js';

interface Options extends Globals {
  readonly marketplace: string;
  readonly kind?: DocumentKind;
  readonly json?: boolean;
}

export function activateCommand(): Command {
  const command = new Command('activate')
    .summary('puts a policy or registry in force, and judges again')
    .description(
      prose(`Puts a policy or a registry in force, in the place of the one before, and waits until everything open is judged again. The
documents that come with Holdfast (house, no-real-people, no-mature) need no drafting; NAME alone means the shipped document, else the newest drafted
one. Where a policy and a registry have the same name it is the policy's.`),
    )
    .argument('<name[@version]>', 'which policy or registry')
    .addOption(kindOption())
    .addOption(marketplaceOption())
    .addOption(jsonOption())
    .action((name: string, _options, self: Command) => run(name, self.optsWithGlobals<Options>()));
  return withExamples(
    command,
    'policy activate no-mature',
    'policy activate atelier@3 --marketplace atelier',
    'policy activate house --kind registry',
  );
}

function run(wanted: string, options: Options): Promise<void> {
  return atServiceOrStore({
    service: (service) => throughService(service, wanted, options),
    store: () => intoStore(wanted, options),
  });
}

/** The service judges again by itself; how far it is, its read models say. */
async function throughService(service: ServiceClient, wanted: string, options: Options): Promise<void> {
  const { marketplace, json } = options;
  const chosen = choose(wanted, await documentsAt(service, marketplace), options.kind);
  if ('source' in chosen) await draftAt(service, chosen.source);
  const { kind, name, version, digest } = chosen;
  const changed = await activateAt(service, marketplace, chosen);
  if (json) return printJson({ marketplace, [kind]: { name, version, digest }, changed });
  print(account(marketplace, { name, version }, changed, { allow: 0, hold: 0, block: 0 }));
  if (changed) print('The service judges everything open again, and pays nothing on an older verdict.\n');
}

async function intoStore(wanted: string, { data, marketplace: name, kind: asked, json }: Options): Promise<void> {
  const { signal, release } = interruptible();
  const progress = new Progress();
  try {
    await writing({ data }, async (holdfast) => {
      const marketplace = await ensureMarketplace(holdfast.runner, name);
      const before = await holdfast.store.head();
      const { kind, version, changed } = await putInForce(holdfast, marketplace, wanted, asked);
      holdfast.workers.start();
      const tally = new VerdictTally(holdfast, before);
      await finishing(settle(holdfast), signal, async () =>
        progress.show(`judging again: ${plural(total(await tally.update()), 'new verdict')}`),
      );
      progress.clear();
      const verdicts = await tally.update();
      if (json) printJson({ marketplace: name, [kind]: version, changed, verdicts, stopped: signal.aborted });
      else print(account(name, version, changed, verdicts));
      if (!signal.aborted) return;
      remark(
        'Stopped. It is in force; the rest is judged again when the store is next written to, and not paid until then.',
      );
      process.exitCode = EXIT.interrupted;
    });
  } finally {
    progress.clear();
    release();
  }
}

async function putInForce({ runner, store }: Holdfast, marketplace: string, wanted: string, asked?: DocumentKind) {
  const chosen = choose(wanted, await draftedVersions(store.undecrypted, marketplace), asked);
  if (chosen.kind === 'policy') demandSound(chosen);
  const context = { actor: OPERATOR, marketplace };
  if (chosen.from === 'shipped') {
    const drafted = await runner.run(context, draftDocument(documentDraft(chosen.source)));
    if (!drafted.ok) throw failed(drafted.refusal.detail);
  }
  const { kind, name, version, digest } = chosen;
  const answer = await runner.run(context, activateDocument({ kind, name, digest }));
  if (!answer.ok) throw failed(answer.refusal.detail);
  return { kind, version: { name, version, digest }, changed: answer.appended !== undefined };
}

function demandSound(policy: DocumentVersion): void {
  const problems = lintPolicy(compile(policy));
  if (problems.length === 0) return;
  const said = problems.map(({ message }) => `  ${message}`).join('\n');
  throw failed(`${policy.name}@${policy.version} cannot be activated:\n${said}`);
}

type Verdicts = Record<Outcome, number>;

/** Counts the verdicts stored since a place of the log. */
class VerdictTally {
  private readonly counts: Verdicts = { allow: 0, hold: 0, block: 0 };

  constructor(
    private readonly holdfast: Holdfast,
    private after: Position,
  ) {}

  async update(): Promise<Verdicts> {
    const types = ['bounty.screened.v1', 'submission.screened.v1'];
    const { undecrypted } = this.holdfast.store;
    for await (const event of undecrypted.readAll({ after: this.after, filter: { types } })) {
      this.after = event.position;
      this.counts[(event.data as { verdict: Verdict }).verdict.outcome]++;
    }
    return this.counts;
  }
}

/** Waits for `work`, or for the signal, and looks how far it is meanwhile. */
async function finishing(work: Promise<void>, signal: AbortSignal, look: () => Promise<void>): Promise<void> {
  let done = false;
  const ended = work.finally(() => {
    done = true;
  });
  ended.catch(() => undefined);
  while (!done && !signal.aborted) {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 200))]);
    if (!done) await look();
  }
  if (done) await ended;
}

function total(verdicts: Verdicts): number {
  return OUTCOMES.reduce((sum, outcome) => sum + verdicts[outcome], 0);
}

function account(
  marketplace: string,
  version: { name: string; version: string },
  changed: boolean,
  verdicts: Verdicts,
): string {
  const what = `${version.name}@${version.version}`;
  const head = changed ? `${what} is in force in ${marketplace}.` : `${what} was in force in ${marketplace} already.`;
  const parts = OUTCOMES.map((outcome) => `${count(verdicts[outcome])} ${paintOutcome(outcome)}`);
  return `${head}\n${total(verdicts) > 0 ? `Judged again: ${parts.join(', ')}.\n` : ''}`;
}
