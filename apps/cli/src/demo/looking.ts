import { bounty as bountyDecider, type Standing, standingOf, submission as submissionDecider } from '#domain';
import type { Stage } from './stage.js';

/** How a bounty stands at this moment, read from its stream. */
export async function bountyStanding(stage: Stage, id: string): Promise<Standing & { readonly inputDigest?: string }> {
  const state = await read(stage, bountyDecider, id);
  if (!state) throw new Error(`There is no bounty ${id}.`);
  return { ...standingOf(state.judged, state.contentDigest), inputDigest: state.judged.verdict?.inputDigest };
}

export async function submissionStanding(stage: Stage, id: string): Promise<Standing> {
  const state = await read(stage, submissionDecider, id);
  if (!state) throw new Error(`There is no submission ${id}.`);
  return standingOf(state.judged, state.contentDigest);
}

async function read<State>(
  { holdfast }: Stage,
  decider: { category: string; initial: State; evolve(state: State, event: never): State },
  id: string,
): Promise<State> {
  let state = decider.initial;
  for await (const event of holdfast.store.readStream(`${decider.category}-${id}`))
    state = decider.evolve(state, event as never);
  return state;
}

export interface JudgedSummary<T> {
  readonly allow: readonly T[];
  readonly hold: readonly T[];
  readonly block: readonly T[];
}

/** Sorts bounties by how they stand. */
export async function judgedSummary<T extends { readonly bounty: string }>(
  stage: Stage,
  posted: readonly T[],
): Promise<JudgedSummary<T>> {
  const sorted: Record<'allow' | 'hold' | 'block', T[]> = { allow: [], hold: [], block: [] };
  for (const item of posted) sorted[(await bountyStanding(stage, item.bounty)).outcome].push(item);
  return sorted;
}
