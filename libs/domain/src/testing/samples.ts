import {
  type BountyContent,
  digestOf,
  type Evidence,
  type Outcome,
  plusMilliseconds,
  type SubmissionContent,
  type Timestamp,
  type Verdict,
} from '#kernel';
import type { SettingsInForce } from '../marketplace/index.js';
import { DEFAULT_SETTINGS } from '../marketplace/index.js';
import type { Judged } from '../shared/judged.js';
import type { JudgingCommand } from '../shared/judging.js';

/** Small, complete samples for specs of whatever stands on the domain. Everyone in them is invented. */

/** The nth id. */
export function id(n: number): string {
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** `minutes` after the moment at which every story begins. */
export function at(minutes: number): Timestamp {
  return plusMilliseconds('2026-03-01T12:00:00.000Z', minutes * 60_000);
}

export function content(change: Partial<BountyContent> = {}): BountyContent {
  return {
    title: 'A lighthouse at dusk',
    description: 'Oil on canvas, calm sea.',
    tags: ['landscape'],
    mature: false,
    deliverable: 'image',
    references: [],
    ...change,
  };
}

const SHA = 'a'.repeat(64);

export function delivery(change: Partial<SubmissionContent> = {}): SubmissionContent {
  return {
    title: 'Lighthouse, finished',
    description: '',
    tags: [],
    mature: false,
    deliverable: 'image',
    assets: [{ mediaType: 'image/png', sha256: SHA, bytes: 2_048 }],
    ...change,
  };
}

export function evidence(change: Partial<Evidence> = {}): Evidence {
  return { sha256: SHA, findings: [], scanner: { name: 'scan', version: '1' }, ...change };
}

export const POLICY = { name: 'house', version: '1', digest: digestOf('house 1') };
export const REGISTRY = digestOf('registry 1');
export const ENGINE = digestOf('engine 1');

/** The verdict on `input`, a word that stands for everything judged. */
export function verdict(outcome: Outcome, change: Partial<Verdict> & { readonly input?: string } = {}): Verdict {
  const { input = 'as posted', ...rest } = change;
  return {
    outcome,
    grounds: [],
    causes: [],
    signals: [],
    rules: [],
    inputDigest: digestOf(input),
    policy: POLICY,
    registryDigest: REGISTRY,
    engineDigest: ENGINE,
    at: at(1),
    ...rest,
  };
}

export function basis(contentRevision = 0): NonNullable<Judged['basis']> {
  return { contentRevision, consents: [], earlierRevisionBlocked: false, erased: false };
}

export function screen(given: Verdict, contentRevision = 0): JudgingCommand {
  return { type: 'screen', verdict: given, basis: basis(contentRevision) };
}

export function rule(
  outcome: Outcome,
  moderator: string,
  overrides: readonly string[] = [],
  input = 'as posted',
): JudgingCommand {
  return { type: 'rule', outcome, overrides, reason: 'Looked at it.', inputDigest: digestOf(input), moderator };
}

export function contest(n: number): JudgingCommand {
  return { type: 'contest', case: id(n), cause: 'depicted-person' };
}

export function resolve(n: number, resolution: 'lifted' | 'upheld'): JudgingCommand {
  return { type: 'resolve-contest', case: id(n), resolution, reason: 'Heard both.', moderator: 'mod-1' };
}

export function settings(change: Partial<SettingsInForce> = {}): SettingsInForce {
  return { ...DEFAULT_SETTINGS, ...change };
}
