import type { Verdict } from '#kernel';
import type { World } from './world.js';

/** The last verdict on a stream. Fails the test when there is none. */
export async function verdictOf(world: World, stream: string): Promise<Verdict> {
  const screened = (await world.history(stream)).findLast((event) => event.type.endsWith('.screened.v1'));
  if (!screened) throw new Error(`nothing has judged ${stream}`);
  return (screened.data as { verdict: Verdict }).verdict;
}
