import { categoryOf, type NewEvent, type StreamName } from '#kernel';
import type { Fact, Facts } from './oracle/facts.js';
import { against } from './oracle/promise.js';
import type { Pending } from './snapshot.js';

/** Short names for streams: `bounty 1`, `reward 2`, in the order in which they came to be. */
export class Nicknames {
  private readonly known = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  see(streams: Iterable<StreamName>): void {
    for (const stream of streams) {
      const category = categoryOf(stream);
      if (this.known.has(stream) || category === 'process' || category === 'request') continue;
      const n = (this.counts.get(category) ?? 0) + 1;
      this.counts.set(category, n);
      this.known.set(stream, category === 'marketplace' ? 'the marketplace' : `${category} ${n}`);
    }
  }

  /** Any text with every id in it replaced. */
  in(text: string): string {
    let told = text;
    for (const [stream, name] of this.known)
      told = told.replaceAll(stream, name).replaceAll(stream.slice(stream.indexOf('-') + 1), name);
    return told.replaceAll('process-', 'the saga’s ').replace(/request-[0-9a-f-]{36}/g, 'the request');
  }
}

/** What was read, each stream at its last revision. */
export function readings({ reads }: Pending): string {
  const parts = [...reads].map(([stream, revision]) => (revision < 0 ? `no ${stream}` : `${stream}@${revision}`));
  return parts.join(', ') || 'nothing';
}

export function writings({ request }: Pending): string {
  const written = request.writes.flatMap(({ stream, events }) => events.map((event) => `${said(event)} to ${stream}`));
  const checked = (request.checks ?? []).map(({ stream, expected }) => `${stream} at ${expected}`);
  const expected = request.writes.map(({ stream, expected: at }) => `${stream} at ${at}`);
  return `${written.join(', ')}; expects ${[...expected, ...checked].join(', ')}`;
}

function said({ type, data }: NewEvent): string {
  const { outcome, cause, verdict, resolution, reference, overrides, commands } = data as Record<string, unknown>;
  const details = [
    outcome ?? (verdict as { outcome?: string } | undefined)?.outcome,
    type.startsWith('process.') ? undefined : cause,
    resolution,
    reference,
    Array.isArray(overrides) && overrides.length > 0 ? `naming ${overrides.join(' and ')}` : undefined,
    Array.isArray(commands) ? commands.map((c: { name: string }) => c.name).join(' and ') : undefined,
  ].filter(Boolean);
  const name = type.replace(/\.v\d+$/, '');
  return details.length > 0 ? `${name} (${details.join(', ')})` : name;
}

/** How things stand, in the oracle's eyes. */
export function outlook(facts: Facts): string[] {
  return [...facts].flatMap(([stream, fact]) => {
    const text = stateOf(fact);
    return text ? [`${stream}: ${text}`] : [];
  });
}

function stateOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'bounty':
    case 'submission': {
      const frozen = Object.keys(fact.awards).length > 0 ? ', frozen' : '';
      return `${fact.phase}${frozen}, ${against(fact).join('; ') || 'stands allowed'}`;
    }
    case 'reward': {
      const payouts = Object.values(fact.payouts).map(
        (p) => `payout ${p.reference} ${p.status}${p.contested ? ' and contested' : ''}`,
      );
      const held = fact.holds.map((cause) => `held for ${cause}`);
      const state = fact.ends.join(' and ') || (fact.award ? 'awarded' : 'pledged');
      return [state, ...held, ...payouts].join(', ');
    }
    case 'consent':
      return `${fact.status}${fact.expiresAt ? ` until ${fact.expiresAt}` : ''}`;
    case 'marketplace':
      return `policy ${short(fact.policy)}, registry ${short(fact.registry)}, engine ${short(fact.engine)}`;
    case 'poster':
      return `${fact.writes.length} written, ${fact.blocked.length} blocked${fact.closed ? ', one closed' : ''}`;
    case 'case':
      return fact.resolution ?? (fact.joins ? 'joined' : 'open');
    default:
      return undefined;
  }
}

function short(digest: string | undefined): string {
  return digest ? digest.slice(7, 13) : 'none';
}
