import { type BountyCase, compilePolicy, compileRegistry, judge } from '#policy';
import { housePolicySource, houseRegistrySource } from '#runtime';

/** Judging and nothing else, one core: no store, no saga, no digests of anything but the case. */
export function judgeOnly(cases: readonly BountyCase[]): number {
  const policy = compilePolicy(housePolicySource('house') ?? '', housePolicySource);
  const registry = compileRegistry(houseRegistrySource());
  const start = performance.now();
  for (const input of cases) judge(policy, registry, input, '2026-01-01T00:00:00.000Z');
  return (cases.length / (performance.now() - start)) * 1000;
}
