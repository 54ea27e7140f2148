import { digestOf, type Ground, type Outcome, type PolicyRef } from '#kernel';
import type { SignalKind } from '../signals.js';
import { checkShape, type Parsed, PolicyDocumentError, parseYaml } from './parse.js';
import { type ConditionShape, PolicyDocument, type PolicyShape, type RuleShape } from './shape.js';

/** What a condition looks at: for each signal raised, its greatest weight. */
export type Raised = ReadonlyMap<SignalKind, number>;

export interface Rule {
  readonly id: string;
  readonly outcome: 'hold' | 'block';
  readonly grounds: readonly Ground[];
  readonly causes: readonly string[];
  matches(raised: Raised): boolean;
  readonly shape: RuleShape;
}

/** A policy ready to judge by. Its digest covers the resolved document: its own rules and all it extends. */
export interface CompiledPolicy {
  readonly ref: PolicyRef;
  readonly rules: readonly Rule[];
  readonly examples: NonNullable<PolicyShape['examples']>;
  readonly document: PolicyShape;
}

export interface Decision {
  readonly outcome: Outcome;
  readonly rules: readonly Rule[];
}

const MAX_DEPTH = 8;

/**
 * Reads a policy document. `resolve` gives the source of a policy that is named under `extends`.
 * @throws PolicyDocumentError with line, column and a sentence for each problem.
 */
export function compilePolicy(source: string, resolve?: (name: string) => string | undefined): CompiledPolicy {
  const document = resolved(source, resolve, []);
  const rules = document.rules.map((shape) => ({
    id: shape.id,
    outcome: shape.outcome,
    grounds: shape.grounds ?? [],
    causes: shape.causes ?? [],
    matches: ruleMatcher(shape),
    shape,
  }));
  return {
    ref: { name: document.policy, version: document.version, digest: digestOf(document) },
    rules,
    examples: document.examples ?? [],
    document,
  };
}

function resolved(
  source: string,
  resolve: ((name: string) => string | undefined) | undefined,
  chain: readonly string[],
): PolicyShape {
  const parsed = parseYaml(source);
  const document = checkShape<PolicyShape>(parsed, PolicyDocument);
  refuseTwins(document, parsed);
  const { extends: base, ...own } = document;
  if (base === undefined) return own;
  const fail = (message: string) => new PolicyDocumentError([{ ...parsed.at(['extends']), message }]);
  if (chain.includes(base) || base === document.policy || chain.length >= MAX_DEPTH)
    throw fail(`"extends: ${base}" leads back to this policy. Remove the circle.`);
  const text = resolve?.(base);
  if (text === undefined)
    throw fail(`The policy "${base}" is not known here. Put it beside this document or remove "extends".`);
  const parent = resolved(text, resolve, [...chain, document.policy]);
  const twin = document.rules.findIndex((rule) => parent.rules.some((r) => r.id === rule.id));
  if (twin >= 0) {
    throw new PolicyDocumentError([
      {
        ...parsed.at(['rules', twin, 'id']),
        message: `The rule "${document.rules[twin]?.id}" exists in "${base}" already. A policy may add to what it extends, never replace it: choose another id.`,
      },
    ]);
  }
  return {
    ...own,
    rules: [...parent.rules, ...own.rules],
    examples: [...(parent.examples ?? []).filter((e) => e.outcome !== 'allow'), ...(own.examples ?? [])],
  };
}

function refuseTwins(document: PolicyShape, parsed: Parsed): void {
  const problems = document.rules.flatMap((rule, i) =>
    document.rules.findIndex((other) => other.id === rule.id) < i
      ? [
          {
            ...parsed.at(['rules', i, 'id']),
            message: `The rule id "${rule.id}" is used twice. Give each rule its own.`,
          },
        ]
      : [],
  );
  if (problems.length > 0) throw new PolicyDocumentError(problems);
}

function ruleMatcher(rule: RuleShape): (raised: Raised) => boolean {
  const when = compileCondition(rule.when);
  if (rule.unless === undefined) return when;
  const unless = compileCondition(rule.unless);
  return (raised) => when(raised) && !unless(raised);
}

export function compileCondition(condition: ConditionShape): (raised: Raised) => boolean {
  if (typeof condition === 'string') return (raised) => raised.has(condition as SignalKind);
  if ('signal' in condition) {
    const kind = condition.signal as SignalKind;
    return (raised) => (raised.get(kind) ?? -1) >= condition.atLeast;
  }
  if ('all' in condition) {
    const parts = condition.all.map(compileCondition);
    return (raised) => parts.every((part) => part(raised));
  }
  if ('any' in condition) {
    const parts = condition.any.map(compileCondition);
    return (raised) => parts.some((part) => part(raised));
  }
  const part = compileCondition(condition.not);
  return (raised) => !part(raised);
}

/** The worst outcome of all rules that match; allow when none does. Blocking rules first, then document order. */
export function decide(policy: CompiledPolicy, raised: Raised): Decision {
  const matched = policy.rules.filter((rule) => rule.matches(raised));
  const blocks = matched.filter((rule) => rule.outcome === 'block');
  const holds = matched.filter((rule) => rule.outcome === 'hold');
  return { outcome: blocks.length > 0 ? 'block' : holds.length > 0 ? 'hold' : 'allow', rules: [...blocks, ...holds] };
}
