import type { CaseInput } from '../case-input.js';
import type { Scene } from '../detect/scene.js';
import type { Who } from '../detect/who.js';
import type { Reading } from '../reading.js';
import type { Seen, SignalKind } from '../signals.js';

/** What the detectors make of a case, before it is weighed. */
export interface Observed {
  readonly scene: Scene;
  readonly who: Who;
  readonly seen: readonly Seen[];
}

/** Counted by rules alone, or told already. */
const UNWEIGHED: ReadonlySet<SignalKind> = new Set([
  'consent-likeness',
  'consent-sexual',
  'consent-unmatched',
  'mature',
]);

/** Which fields count, by their path. A signal about the case as a whole counts wherever one looks. */
export type Within = (path: string) => boolean;

/**
 * What weighing looks at, each once and in a fixed order: the concepts that are said or denied, the signals seen, who is named, how people
 * stand to the poster, what is asked for and attached; once more what the title says, and
 * once more all of it for cases under the mature switch.
 * No records: they count by rules alone. No words: what weighs is what a text says, in whatever language and with whatever words it says it.
 */
export function traitsOf({ scene, who, seen }: Observed, within: Within = () => true): string[] {
  const told = new Set<string>();
  const titled = new Set<string>();
  const inside = ({ reading }: { readonly reading: Reading }) => within(reading.field.path);
  for (const { concept, negated, reading } of scene.findings.filter(inside)) {
    told.add(`${negated ? 'denied' : 'said'}:${concept}`);
    if (reading.field.role === 'title') titled.add(`title+${negated ? 'denied' : 'said'}:${concept}`);
  }
  for (const { kind, field, end } of seen)
    if (!UNWEIGHED.has(kind) && (end === 0 || within(field))) told.add(`saw:${kind}`);
  for (const { kind } of who.names.filter(inside)) told.add(`named:${kind}`);
  for (const { child, aside } of who.relations.filter(({ finding }) => inside(finding)))
    told.add(`relation:${child ? 'child' : 'grown'}${aside ? '-aside' : ''}`);
  for (const { shows } of who.references.filter(inside)) told.add(`shows:${shows}`);
  const traits = [...told].sort();
  const mature = scene.mature ? ['mature', ...traits.map((trait) => `mature+${trait}`)] : [];
  return [...traits, ...[...titled].sort(), ...mature, ...circumstances(scene.input)];
}

function circumstances(input: CaseInput): string[] {
  const references = input.kind === 'bounty' ? input.content.references : input.bounty.references;
  return [`wants:${input.content.deliverable}`, ...[...new Set(references.map((r) => `brings:${r.kind}`))].sort()];
}
