import { clearance, replayVerdict } from '#enforcement';
import { openReadModels, totals } from '#read-models';
import { checkDeployment } from '../crash/checker/index.js';
import { verified } from '../crash/life.js';
import { interleaved, rowsOf } from './rows.js';
import type { Town } from './town.js';

/** How much of each kind a history had, so that a run can show that it was not about nothing. */
export interface Met {
  readonly events: number;
  readonly verdicts: number;
  readonly replayed: number;
  readonly payouts: number;
}

/** Everything that holds after any history. @throws an Error that names the law that does not. */
export async function obey(town: Town): Promise<Met> {
  law('no instance is parked', town.trouble);
  // The timekeeper may still be recording what is due: from here on nothing is written any more.
  await town.holdfast.workers.stop();
  const { verdicts, replayed } = await verdictsReplay(town);
  await rebuiltEqualsLive(town);
  await orderOfStreamsIsNoMatter(town);
  await erasingChangesNothing(town);
  await town.close();
  const { problems, events, payouts } = checkDeployment(town.data, { drained: true });
  law('the raw log keeps the promise', problems);
  law('verify finds it sound', await verified(town.data));
  return { events, verdicts, replayed, payouts };
}

function law(name: string, problems: readonly unknown[]): void {
  if (problems.length > 0) throw new Error(`Not so: ${name}. ${JSON.stringify(problems.slice(0, 5))}`);
}

function same(name: string, before: unknown, after: unknown): void {
  const [a, b] = [JSON.stringify(before), JSON.stringify(after)];
  if (a === b) return;
  const at = [...a].findIndex((char, i) => char !== b[i]);
  law(name, [{ before: a.slice(Math.max(at - 200, 0), at + 200), after: b.slice(Math.max(at - 200, 0), at + 200) }]);
}

/** Every verdict comes out the same under its own policy and registry, unless its text is erased. */
async function verdictsReplay({ holdfast, marketplace }: Town): Promise<{ verdicts: number; replayed: number }> {
  const { store, keys, judge } = holdfast;
  const problems: unknown[] = [];
  let verdicts = 0;
  let replayed = 0;
  const erased = (subject: unknown) => keys.lookup(`${marketplace}/${String(subject)}`).state === 'destroyed';
  const subjects = new Set<unknown>();
  for await (const event of store.undecrypted.readAll()) {
    const { poster, creator, record } = event.data;
    for (const subject of [poster, creator, record]) if (subject !== undefined) subjects.add(subject);
    if (!event.type.endsWith('.screened.v1')) continue;
    verdicts++;
    const replay = await replayVerdict(store, judge.documents, event);
    if (replay.kind === 'same') replayed++;
    else if (replay.kind === 'different' || replay.kind === 'unbound' || replay.kind === 'other-engine')
      problems.push({ stream: event.stream, revision: event.revision, replay });
    else if (![...subjects].some(erased)) problems.push({ stream: event.stream, nobodyErased: replay.kind });
  }
  law('every verdict replays to the same', problems);
  return { verdicts, replayed };
}

async function rebuiltEqualsLive({ holdfast }: Town): Promise<void> {
  const store = holdfast.store.undecrypted;
  await holdfast.readModels.catchUp({ store });
  const live = rowsOf(holdfast.readModels);
  await holdfast.readModels.rebuild({ store });
  same('rebuilt equals live', live, rowsOf(holdfast.readModels));
}

/** The same streams, told in another order, give the same rows. */
async function orderOfStreamsIsNoMatter(town: Town): Promise<void> {
  const { readModels, store } = town.holdfast;
  const other = await interleaved(store, town.data, 'other order');
  const tables = openReadModels({ path: `${town.data}-interleaved`, mode: 'write' });
  try {
    await tables.catchUp({ store: other.undecrypted });
    same('the order of unrelated streams is no matter', rowsOf(readModels), rowsOf(tables));
  } finally {
    tables.close();
    await other.close();
  }
}

/** Destroying every key there is leaves verdicts, clearances, rows and money as they were. */
async function erasingChangesNothing(town: Town): Promise<void> {
  const view = async () => ({
    verdicts: await verdictsIn(town),
    clearances: await clearances(town),
    totals: totals(town.holdfast.readModels, town.marketplace),
    rows: rowsOf(town.holdfast.readModels),
  });
  const before = await view();
  for (const subject of [...town.accounts, ...town.consents]) await town.erase(subject);
  await town.holdfast.readModels.rebuild({ store: town.holdfast.store.undecrypted });
  same('erasing changes no verdict and no balance', before, await view());
}

async function verdictsIn({ holdfast }: Town): Promise<unknown[]> {
  const verdicts: unknown[] = [];
  for await (const { type, stream, revision, data } of holdfast.store.readAll())
    if (type.endsWith('.screened.v1')) verdicts.push([stream, revision, data.verdict]);
  return verdicts;
}

async function clearances({ holdfast, marketplace, rewards }: Town): Promise<unknown[]> {
  const context = { actor: { role: 'auditor', id: 'auditor-1' }, marketplace };
  const found: unknown[] = [];
  for (const reward of rewards) found.push(await holdfast.runner.run(context, clearance(reward)));
  return found;
}
