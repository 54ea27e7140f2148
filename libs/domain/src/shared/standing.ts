import { type Digest, type Outcome, worse } from '#kernel';
import type { Judged, Ruling } from './judged.js';

/** A ground that one person alone can never set aside. */
const NEEDS_TWO = 'minor-sexual';

/** What verdict, rulings and contests come to. `allow` here is not yet a clearance: the gate also asks whether it is fresh. */
export interface Standing {
  readonly outcome: Outcome;
  readonly grounds: readonly string[];
  readonly causes: readonly string[];
  /** A person decided: no re-judging changes it while the content stays. */
  readonly final: boolean;
}

/**
 * How content stands now. A blocking or holding ruling stands while the content does, until a later one reverses it; an
 * allowing one stands on one `inputDigest`, and only while it names every ground and cause of the verdict on that input.
 */
export function standingOf(judged: Judged, contentDigest: Digest): Standing {
  const { verdict } = judged;
  const rulings = judged.rulings.filter((r) => r.contentDigest === contentDigest);
  const grounds: readonly string[] = verdict?.grounds ?? [];
  const verdictCauses = verdict ? verdict.causes : ['unjudged'];
  const open = judged.openCases.length > 0 ? ['contested'] : [];
  const upheld = judged.upheld ? ['contest-upheld'] : [];
  const causes = [...verdictCauses, ...upheld, ...open];

  // A verdict that forbids without naming why cannot be set aside: there is nothing for a ruling to name.
  const unexplained = verdict?.outcome !== 'allow' && grounds.length + verdictCauses.length === 0;
  const against = [...grounds, ...verdictCauses, ...upheld];
  /** What forbidding rulings found beyond the verdict; an allow must name that too. */
  let found: readonly string[] = [];
  const allowing: Ruling[] = [];
  let setAside = false;
  let forbidden: 'hold' | 'block' | undefined;
  for (const ruling of rulings) {
    if (ruling.outcome !== 'allow') {
      forbidden = forbidden === 'block' ? forbidden : ruling.outcome;
      found = [...found, ...ruling.grounds.filter((ground) => !grounds.includes(ground) && !found.includes(ground))];
    } else if (verdict && ruling.inputDigest === verdict.inputDigest) {
      allowing.push(ruling);
      setAside = !unexplained && [...against, ...found].every((what) => overridden(what, allowing));
      // What an allow has reversed stays reversed, whatever a third person rules after it.
      if (setAside) {
        forbidden = undefined;
        found = [];
      }
    }
  }
  const leftGrounds = grounds.filter((ground) => !overridden(ground, allowing));
  const leftCauses = [...verdictCauses, ...upheld].filter((cause) => !overridden(cause, allowing));

  if (forbidden) {
    // A ruling that holds does not soften a verdict that blocks.
    const outcome = worse(forbidden, setAside ? 'allow' : (verdict?.outcome ?? 'hold'));
    return { outcome, grounds: [...grounds, ...found], causes: [...causes, 'ruled'], final: forbidden === 'block' };
  }
  if (leftCauses.includes('contest-upheld'))
    return { outcome: 'block', grounds, causes: [...leftCauses, ...open], final: true };

  const outcome = setAside ? 'allow' : (verdict?.outcome ?? 'hold');
  if (outcome === 'allow')
    return { outcome: open.length > 0 ? 'hold' : 'allow', grounds: [], causes: open, final: false };
  return { outcome, grounds: leftGrounds, causes: [...leftCauses, ...open], final: false };
}

function overridden(what: string, allowing: readonly Ruling[]): boolean {
  const by = new Set(allowing.filter((r) => r.overrides.includes(what)).map((r) => r.moderator));
  return by.size >= (what === NEEDS_TWO ? 2 : 1);
}
