import { readFileSync } from 'node:fs';
import { type BountyCase, compilePolicy, compileRegistry, judge } from '#policy';
import { faultOf, type Judged } from './measures.js';
import { caseOf, type Row } from './rows.js';

const AT = '2026-01-01T00:00:00.000Z';
const document = (path: string) => readFileSync(new URL(`../../libs/policy/${path}`, import.meta.url), 'utf8');

const policy = compilePolicy(document('policies/house.yaml'));
const registry = compileRegistry(document('registries/house.yaml'));

/** The verdict of the house policy. */
export const verdictOf = (input: BountyCase) => judge(policy, registry, input, AT);

export function judged(row: Row): Judged {
  const { outcome } = verdictOf(caseOf(row));
  return { row, outcome, fault: faultOf(row, outcome) };
}
