import type { Data } from './log-file.js';
import type { Content } from './world.js';

export interface Allowed {
  readonly allowed: boolean;
  readonly because: string;
}

/** A ground that takes two people to set aside. */
const TWO_PEOPLE = 'minor-sexual';

/** Whether content stands allowed: by its verdict or by people who set aside all that is against it, and with no case open. */
export function allowed(content: Content): Allowed {
  const { verdict, rulings, openCases, upheld, digest } = content;
  if (!verdict) return { allowed: false, because: 'unjudged' };
  if (openCases.size > 0) return { allowed: false, because: 'contested' };
  const against = [...list(verdict.grounds), ...list(verdict.causes), ...(upheld ? ['contest-upheld'] : [])];
  const nameless = verdict.outcome !== 'allow' && list(verdict.grounds).length + list(verdict.causes).length === 0;
  const allowing: Data[] = [];
  /** What people who forbade it found, as long as nobody has reversed them. */
  let forbidding: string[] | undefined;
  for (const ruling of rulings) {
    if (ruling.contentDigest !== digest) continue;
    if (ruling.outcome !== 'allow') {
      forbidding = [...(forbidding ?? []), ...list(ruling.grounds)];
      continue;
    }
    if (ruling.inputDigest !== verdict.inputDigest) continue;
    allowing.push(ruling);
    if (!nameless && [...against, ...(forbidding ?? [])].every((what) => setAside(what, allowing)))
      forbidding = undefined;
  }
  if (forbidding) return { allowed: false, because: 'forbidden by a person' };
  const left = against.filter((what) => !setAside(what, allowing));
  if (left.length > 0) return { allowed: false, because: left.join(', ') };
  const byPeople = allowing.length > 0 && !nameless;
  return { allowed: verdict.outcome === 'allow' || byPeople, because: String(verdict.outcome) };
}

function setAside(what: string, allowing: readonly Data[]): boolean {
  const people = new Set(allowing.filter((r) => list(r.overrides).includes(what)).map((r) => r.moderator));
  return people.size >= (what === TWO_PEOPLE ? 2 : 1);
}

function list(value: unknown): string[] {
  return (value ?? []) as string[];
}
