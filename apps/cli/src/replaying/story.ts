import type { CodecStore } from '#event-store';
import type { StreamName } from '#kernel';
import { type History, type HistoryStep, readHistory, type Until } from '#runtime';
import { failed } from '../exit.js';
import { sentenceOf } from './sentences.js';

export interface Step extends HistoryStep {
  readonly says: string;
}

export interface Story extends History {
  readonly steps: readonly Step[];
}

/** The history of a stream up to a place, each event with a plain sentence. */
export async function tellStory(
  store: CodecStore,
  stream: StreamName,
  until: Until,
  { replays = false }: { readonly replays?: boolean } = {},
): Promise<Story> {
  const history = await readHistory(store, stream, until, { replays });
  if (!history) throw failed(`There is no stream ${stream}.`);
  if (history.steps.length === 0) throw failed(`${stream} did not exist yet at that point.`);
  const steps = history.steps.map((step) => ({ ...step, says: sentenceOf(step) }));
  return { ...history, steps };
}
