import { SIGNAL_KINDS, type SignalKind } from '../signals.js';
import { type CompiledPolicy, compileCondition, decide, type Rule } from './policy.js';
import type { ConditionShape } from './shape.js';

export interface LintProblem {
  /** The rule that lets it through, when one does. */
  readonly rule?: string;
  readonly message: string;
}

const PURPOSES = ['sexual', 'mature'] as const;
const LIKENESSES = [
  'real-person',
  'partial-person',
  'public-person',
  'protected-person',
  'real-child',
  'self',
  'hinted-person',
  'unclear-name',
  'unclear-picture',
] as const;
/** Findings that may weigh little and still say what they say: a light one may be held instead of blocked, and never let through. */
const FIRM: ReadonlySet<SignalKind> = new Set([
  'real-person',
  'partial-person',
  'public-person',
  'self',
  'minor',
  'tool-undress',
  'tool-faceswap',
]);
/** With more excusing signals than this, they are tried in pairs and not in all combinations. */
const ALL_SUBSETS = 12;

/** What no policy may let through. `may` names the only signals that may excuse it. */
interface Danger {
  readonly signals: readonly SignalKind[];
  readonly name: string;
  readonly may: readonly SignalKind[];
}

const DANGERS: readonly Danger[] = [
  ...PURPOSES.flatMap((purpose): Danger[] => [
    { signals: ['minor', purpose], name: 'minor-sexual', may: [] },
    { signals: ['doubtful-age', purpose], name: 'minor-sexual', may: [] },
    { signals: ['scan-minor', purpose], name: 'minor-sexual', may: [] },
    ...LIKENESSES.map(
      (who): Danger => ({
        signals: [who, purpose],
        name: 'sexual-likeness',
        may: who === 'real-child' || who === 'protected-person' ? [] : ['consent-sexual'],
      }),
    ),
  ]),
  { signals: ['scan-minor', 'scan-sexual'], name: 'minor-sexual', may: [] },
  { signals: ['scan-minor', 'scan-nudity'], name: 'minor-sexual', may: [] },
  { signals: ['scan-sexual', 'scan-real-person'], name: 'sexual-likeness', may: ['consent-sexual'] },
  { signals: ['scan-sexual', 'scan-face-match'], name: 'sexual-likeness', may: ['consent-sexual'] },
  { signals: ['tool-undress'], name: 'likeness-tool', may: [] },
  { signals: ['tool-faceswap'], name: 'likeness-tool', may: [] },
  { signals: ['detector-failed'], name: 'detector-failed', may: [] },
  { signals: ['unsupported-language'], name: 'unsupported-language', may: [] },
];

/**
 * Refuses a policy that could allow what must never be allowed, naming the rule whose exception lets it through, and runs
 * the policy's own examples. An empty list means that it may be activated.
 */
export function lintPolicy(policy: CompiledPolicy): LintProblem[] {
  return [...leaks(policy), ...failedExamples(policy)];
}

function leaks(policy: CompiledPolicy): LintProblem[] {
  const excuses = excusing(policy);
  const found: LintProblem[] = [];
  const told = new Set<string>();
  for (const danger of DANGERS) {
    const usable = excuses.filter((kind) => !danger.may.includes(kind) && !danger.signals.includes(kind));
    const light = danger.signals.filter((kind) => FIRM.has(kind));
    for (const extra of combinations(usable)) {
      const raised = [weigh([...danger.signals, ...extra]), weigh([...danger.signals, ...extra], light)];
      const through = raised.find((weighed) => decide(policy, weighed).outcome === 'allow');
      if (through === undefined) continue;
      const culprit = policy.rules.find((rule) => catches(rule, danger));
      const message = describe(danger, extra, culprit, through === raised[1]);
      if (!told.has(message)) found.push({ rule: culprit?.id, message });
      told.add(message);
      break;
    }
  }
  return found;
}

const catches = (rule: Rule, danger: Danger) =>
  compileCondition(rule.shape.when)(weigh(danger.signals)) || rule.matches(weigh(danger.signals));

function describe(danger: Danger, extra: readonly SignalKind[], culprit: Rule | undefined, light: boolean): string {
  const case_ = danger.signals.map((kind) => (light && FIRM.has(kind) ? `a light ${kind}` : kind)).join(' with ');
  if (light && culprit !== undefined && extra.length === 0)
    return `A case with ${case_} comes out allowed: "atLeast" in the rule "${culprit.id}" lets it through. Add a rule that holds the signal at any weight (${danger.name}).`;
  if (culprit === undefined)
    return `A case with ${case_} comes out allowed: no rule catches it. Add a rule (${danger.name}).`;
  return `A case with ${case_}${extra.length > 0 ? ` and ${extra.join(', ')}` : ''} comes out allowed: the exception in the rule "${culprit.id}" lets it through. Narrow that exception (${danger.name}).`;
}

const weigh = (kinds: readonly SignalKind[], light: readonly SignalKind[] = []) =>
  new Map(kinds.map((kind) => [kind, light.includes(kind) ? 0 : 1]));

/** Every signal whose presence can keep a rule from matching. */
function excusing(policy: CompiledPolicy): SignalKind[] {
  const kinds = new Set<string>();
  for (const rule of policy.rules) {
    collect(rule.shape.when, false, kinds);
    if (rule.shape.unless !== undefined) collect(rule.shape.unless, true, kinds);
  }
  return SIGNAL_KINDS.filter((kind) => kinds.has(kind));
}

function collect(condition: ConditionShape, negative: boolean, into: Set<string>): void {
  if (typeof condition === 'string') {
    if (negative) into.add(condition);
  } else if ('signal' in condition) {
    if (negative) into.add(condition.signal);
  } else if ('all' in condition) for (const part of condition.all) collect(part, negative, into);
  else if ('any' in condition) for (const part of condition.any) collect(part, negative, into);
  else collect(condition.not, !negative, into);
}

function combinations(kinds: readonly SignalKind[]): SignalKind[][] {
  if (kinds.length <= ALL_SUBSETS) {
    return Array.from({ length: 2 ** kinds.length }, (_, mask) => kinds.filter((_kind, i) => (mask >> i) & 1)).sort(
      (a, b) => a.length - b.length,
    );
  }
  return [
    [],
    ...kinds.map((kind) => [kind]),
    ...kinds.flatMap((a, i) => kinds.slice(i + 1).map((b) => [a, b])),
    [...kinds],
  ];
}

function failedExamples(policy: CompiledPolicy): LintProblem[] {
  return policy.examples.flatMap((example) => {
    const { outcome } = decide(policy, weigh(example.signals as readonly SignalKind[]));
    return outcome === example.outcome
      ? []
      : [
          {
            message: `The example "${example.about}" comes out ${outcome}, and should come out ${example.outcome}. Correct the rules or the example.`,
          },
        ];
  });
}
