import { GROUNDS, type Ground, type Timestamp, type Verdict, worse } from '#kernel';
import { FORCED_HOLDS, fromOutside } from './answers.js';
import { type CaseInput, inputDigest } from './case-input.js';
import { detect } from './detect/index.js';
import { type CompiledPolicy, type Decision, decide } from './document/policy.js';
import { ENGINE_DIGEST } from './engine-stamp.js';
import type { CompiledRegistry } from './registry/registry.js';
import type { Seen, SignalKind } from './signals.js';

const MAX_SIGNALS = 200;

/**
 * Judges a case. Never throws for anything a case may contain: what fails inside is a hold with the cause `detector-failed`.
 * The same arguments always give the same verdict.
 */
export function judge(policy: CompiledPolicy, registry: CompiledRegistry, input: CaseInput, at: Timestamp): Verdict {
  const bound = {
    inputDigest: inputDigest(input),
    policy: policy.ref,
    registryDigest: registry.digest,
    engineDigest: ENGINE_DIGEST,
    at,
  };
  try {
    const own = detect(input, registry);
    const seen = [...own, ...fromOutside(input)];
    const { outcome, rules, causes } = decision(policy, own, seen);
    const grounds = new Set(rules.flatMap((rule) => rule.grounds));
    // No policy may let it pass unseen, so it is no rule of one.
    const unseen = input.context.posterUnderReview ? ['poster-under-review'] : [];
    return {
      outcome: unseen.length > 0 ? worse(outcome, 'hold') : outcome,
      grounds: GROUNDS.filter((ground): ground is Ground => grounds.has(ground)),
      causes: [...new Set([...causes, ...unseen])],
      signals: shown(seen),
      rules: rules.map((rule) => rule.id),
      ...bound,
    };
  } catch {
    return { outcome: 'hold', grounds: [], causes: ['detector-failed'], signals: [], rules: [], ...bound };
  }
}

/** What comes from outside can only make the outcome worse: also under a policy that would take it for an excuse. */
function decision(
  policy: CompiledPolicy,
  own: readonly Seen[],
  seen: readonly Seen[],
): Decision & { causes: string[] } {
  const all = decide(policy, strongest(seen));
  const alone = own.length === seen.length ? all : decide(policy, strongest(own));
  const rules = [...new Set([...all.rules, ...alone.rules])];
  const forced = FORCED_HOLDS.filter((kind) => seen.some((signal) => signal.kind === kind));
  const outcome = worse(worse(all.outcome, alone.outcome), forced.length > 0 ? 'hold' : 'allow');
  return { outcome, rules, causes: [...new Set([...rules.flatMap((rule) => rule.causes), ...forced])] };
}

function strongest(seen: readonly Seen[]): Map<SignalKind, number> {
  const raised = new Map<SignalKind, number>();
  for (const signal of seen) raised.set(signal.kind, Math.max(signal.weight, raised.get(signal.kind) ?? 0));
  return raised;
}

/** One signal per kind first, so that the cap never hides a kind; doubles are dropped. */
function shown(seen: readonly Seen[]): Verdict['signals'] {
  const kinds = new Set<SignalKind>();
  const keys = new Set<string>();
  const first: Seen[] = [];
  const rest: Seen[] = [];
  for (const signal of seen) {
    const key = `${signal.kind}|${signal.field}|${signal.start}|${signal.end}`;
    if (keys.has(key)) continue;
    keys.add(key);
    if (kinds.has(signal.kind)) rest.push(signal);
    else first.push(signal);
    kinds.add(signal.kind);
  }
  return [...first, ...rest].slice(0, MAX_SIGNALS).map(({ kind, field, start, end }) => ({ kind, field, start, end }));
}
