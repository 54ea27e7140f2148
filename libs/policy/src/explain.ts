import type { Signal, Verdict } from '#kernel';
import type { CaseInput } from './case-input.js';
import { fieldText } from './fields.js';
import { SIGNALS, type SignalKind } from './signals.js';

const SECTIONS: readonly (readonly [string, readonly RegExp[]])[] = [
  ['Who', [/^(real|partial|hinted|protected|public|historical|fictional|generic)-/, /^unclear-/, /^self$/, /^who-/]],
  ['What', [/^sexual/, /^suggestive$/, /^mature$/, /^negation/]],
  ['Age', [/^minor$/, /^doubtful-age$/]],
  ['Consent', [/^consent-/]],
  ['Tool', [/^tool-/]],
  ['Delivery', [/^asset-/, /^evidence-/, /^scan-/]],
  ['Case', [/^weighed$/, /^unsupported-/, /^earlier-/, /^resembles-/, /^detector-/]],
];

const PER_KIND = 3;

/** The text a signal points at; empty for a signal about the case as a whole or a field that is gone. */
export function textOf(signal: Pick<Signal, 'field' | 'start' | 'end'>, input: CaseInput): string {
  return (fieldText(input, signal.field) ?? '').slice(signal.start, signal.end);
}

/** For moderators: who, what, which consent, which rule, with the words each signal points at. One line each. */
export function explain(verdict: Verdict, input: CaseInput): string {
  const lines: string[] = [];
  for (const [name, patterns] of SECTIONS) {
    const parts = new Map<string, string[]>();
    for (const signal of verdict.signals) {
      if (!patterns.some((pattern) => pattern.test(signal.kind))) continue;
      const words = parts.get(signal.kind) ?? [];
      const text = textOf(signal, input);
      if (text !== '' && words.length < PER_KIND)
        words.push(`"${text}" (${signal.field} ${signal.start}–${signal.end})`);
      parts.set(signal.kind, words);
    }
    for (const [kind, words] of parts)
      lines.push(`${name}: ${describe(kind)}${words.length > 0 ? `: ${words.join(', ')}` : ''}`);
  }
  const rules =
    verdict.rules.length > 0
      ? `by ${verdict.rules.join(', ')} of ${verdict.policy.name} ${verdict.policy.version}`
      : `no rule of ${verdict.policy.name} ${verdict.policy.version} matches`;
  lines.push(
    `Outcome: ${verdict.outcome}, ${rules}${verdict.causes.length > 0 ? `; causes: ${verdict.causes.join(', ')}` : ''}`,
  );
  return lines.join('\n');
}

const describe = (kind: string) => (kind in SIGNALS ? SIGNALS[kind as SignalKind] : kind);
