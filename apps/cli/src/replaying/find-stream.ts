import type { EventStore } from '#event-store';
import { isUuid, type StreamName, streamName } from '#kernel';
import { marketplaceId } from '#runtime';
import { badUsage, failed } from '../exit.js';
import { printable } from '../terminal/printable.js';

const CATEGORIES = [
  'bounty',
  'submission',
  'reward',
  'case',
  'consent',
  'marketplace',
  'policy',
  'registry',
  'key',
  'process',
  'request',
] as const;

const WITH_EXTERNAL_REF = ['bounty.posted.v1', 'submission.entered.v1'];
const WITH_PAYOUT = ['reward.payout-started.v1'];

/** The stream a person means: its name, an id alone, a payout's id, an external reference, a marketplace's name. */
export async function findStream(store: EventStore, wanted: string): Promise<StreamName> {
  const exists = async (stream: string) => (await store.streamHead(stream)) !== 'no-stream';
  if (CATEGORIES.some((category) => wanted.startsWith(`${category}-`)) && (await exists(wanted))) return wanted;
  const found: string[] = [];
  if (isUuid(wanted))
    for (const category of CATEGORIES) {
      const stream = streamName(category, wanted);
      if (await exists(stream)) found.push(stream);
    }
  if (found.length === 0) found.push(...(await mentioned(store, wanted)));
  const named = streamName('marketplace', marketplaceId(wanted));
  if (found.length === 0 && (await exists(named))) found.push(named);
  const [only] = found;
  if (only === undefined) throw failed(`Nothing here is called ${printable(wanted)}. Check the name, or --data.`);
  if (found.length > 1)
    throw badUsage(`${printable(wanted)} may mean any of these; name one:\n  ${found.join('\n  ')}`);
  return only;
}

async function mentioned(store: EventStore, wanted: string): Promise<string[]> {
  const streams = new Set<string>();
  for await (const { stream, data } of store.readAll({ filter: { types: WITH_EXTERNAL_REF } }))
    if (data.externalRef === wanted) streams.add(stream);
  if (isUuid(wanted))
    for await (const { stream, data } of store.readAll({ filter: { types: WITH_PAYOUT } }))
      if (data.payout === wanted) streams.add(stream);
  return [...streams];
}
