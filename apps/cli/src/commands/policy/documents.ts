import { existsSync, readFileSync } from 'node:fs';
import { type Draft, type MarketplaceEvent, marketplace as marketplaceDecider } from '#domain';
import type { EventStore } from '#event-store';
import { categoryOf, fold, type RecordedEvent, streamName } from '#kernel';
import type { DocumentKind } from '#operations';
import { type CompiledPolicy, compilePolicy } from '#policy';
import { dataFolder, documentDraft, houseDocumentNames, housePolicySource, houseRegistrySource } from '#runtime';
import { reading } from '../../deployment.js';
import { failed } from '../../exit.js';
import { printable } from '../../terminal/printable.js';

/** That there is a version of a policy or registry, and where it was found. */
export interface DocumentListing {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  /** `shipped` comes with Holdfast and is not drafted in this marketplace. */
  readonly from: 'drafted' | 'shipped' | 'file';
  readonly retired?: boolean;
  readonly active?: boolean;
  readonly draftedAt?: string;
}

/** The same with what it says. */
export interface DocumentVersion extends DocumentListing {
  readonly source: string;
  readonly extends: readonly { readonly name: string; readonly source: string }[];
}

const TYPES = ['policy.drafted.v1', 'policy.retired.v1', 'registry.drafted.v1', 'registry.retired.v1'];

/** Every version drafted in a marketplace, in that order. */
export async function draftedVersions(store: EventStore, marketplace: string): Promise<DocumentVersion[]> {
  const drafted: RecordedEvent[] = [];
  const retired = new Set<unknown>();
  for await (const event of store.readAll({ filter: { types: TYPES } })) {
    if (event.metadata.marketplace !== marketplace) continue;
    if ('source' in event.data) drafted.push(event);
    else retired.add(`${event.stream} ${String(event.data.digest)}`);
  }
  const inForce = await Array.fromAsync(store.readStream(streamName('marketplace', marketplace)));
  const state = fold(marketplaceDecider, inForce as unknown as MarketplaceEvent[]);
  return drafted.map((event) => {
    const draft = event.data as unknown as Draft;
    const kind = categoryOf(event.stream) === 'registry' ? 'registry' : 'policy';
    const active = state?.[kind]?.document;
    return {
      ...draft,
      kind,
      from: 'drafted',
      retired: retired.has(`${event.stream} ${draft.digest}`),
      active: active?.stream === event.stream && active.revision === event.revision,
      draftedAt: event.metadata.recordedAt,
    };
  });
}

export function shippedVersions(): DocumentVersion[] {
  const policies = houseDocumentNames().map((name) => housePolicySource(name) ?? '');
  return [...policies, houseRegistrySource()].map((source) => versionOf(source, 'shipped'));
}

/** The drafted versions of a marketplace, where there is a store at all. */
export async function versionsIn(data: string, marketplace: string): Promise<DocumentVersion[]> {
  if (!existsSync(dataFolder(data).log)) return [];
  return reading(data, ({ store }) => draftedVersions(store.undecrypted, marketplace));
}

/**
 * `NAME` is the shipped document of that name, else the newest drafted one that is not retired; `NAME@VERSION` is that version.
 * Where both kinds have the name and none is asked for, it is the policy's. @throws CommandFailed
 */
export function choose<V extends DocumentListing>(
  wanted: string,
  drafted: readonly V[],
  asked?: DocumentKind,
): V | DocumentVersion {
  const { name, version } = splitName(wanted);
  const named = [...drafted, ...shippedVersions()].filter((d) => d.name === name);
  const kind = asked ?? (named.some((d) => d.kind === 'policy') ? 'policy' : 'registry');
  const shipped = shippedVersions().find((s) => s.name === name && s.kind === kind);
  const own = drafted.filter((d) => d.name === name && d.kind === kind);
  if (version === undefined) {
    const chosen = own.find((d) => d.digest === shipped?.digest) ?? shipped ?? own.findLast((d) => !d.retired);
    if (chosen) return chosen;
  }
  const all = [...own, ...(shipped ? [shipped] : [])];
  const exact = all.find((d) => d.version === version);
  if (exact) return exact;
  const there = all.map((d) => `${d.name}@${d.version}`);
  throw failed(
    there.length > 0
      ? `There is no ${printable(wanted)} here. There is: ${[...new Set(there)].join(', ')}.`
      : `There is no ${asked ?? 'policy or registry'} called ${printable(name)} here. See: holdfast policy list`,
  );
}

/** A version by name, or a file that is there. @throws CommandFailed, PolicyDocumentError */
export async function chooseOrRead(wanted: string, data: string, marketplace: string): Promise<DocumentVersion> {
  if (existsSync(wanted)) return versionOf(readFileSync(wanted, 'utf8'), 'file');
  return choose(wanted, await versionsIn(data, marketplace));
}

/** @throws PolicyDocumentError */
export function compile({ source, extends: bases }: Pick<DocumentVersion, 'source' | 'extends'>): CompiledPolicy {
  return compilePolicy(source, (name) => bases.find((base) => base.name === name)?.source ?? housePolicySource(name));
}

function versionOf(source: string, from: DocumentVersion['from']): DocumentVersion {
  return { ...documentDraft(source), from };
}

function splitName(wanted: string): { name: string; version?: string } {
  const at = wanted.indexOf('@');
  return at < 0 ? { name: wanted } : { name: wanted.slice(0, at), version: wanted.slice(at + 1) };
}
