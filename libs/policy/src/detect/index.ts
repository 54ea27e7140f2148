import type { CaseInput } from '../case-input.js';
import type { CompiledRegistry } from '../registry/registry.js';
import type { Seen } from '../signals.js';
import { type Observed, traitsOf } from '../weigh/traits.js';
import { weighing } from '../weigh/weighing.js';
import { detectConsents } from './consents.js';
import { detectEvidence } from './evidence.js';
import { detectLanguage } from './language.js';
import { detectMinors } from './minors.js';
import { detectPurpose } from './purpose.js';
import { sceneOf, seenNowhere } from './scene.js';
import { detectTools } from './tools.js';
import { detectWho } from './who.js';

/** Everything the detectors see in a case, in a fixed order, each with its weight. */
export function detect(input: CaseInput, registry: CompiledRegistry): Seen[] {
  return weighing(observe(input, registry));
}

/** The traits of a case, for learning what they weigh. */
export const traitsOfCase = (input: CaseInput, registry: CompiledRegistry): string[] =>
  traitsOf(observe(input, registry));

/** What the detectors see, before it is weighed. */
function observe(input: CaseInput, registry: CompiledRegistry): Observed {
  const scene = sceneOf(input);
  const purpose = detectPurpose(scene);
  const who = detectWho(scene, registry);
  const minors = detectMinors(scene, who, purpose);
  const consents = detectConsents(scene, who);
  const agreed = consents.some((signal) => signal.kind === 'consent-sexual');
  const all: Seen[] = [...who.signals, ...purpose.signals];
  const someone = who.kinds.has('real-person') || who.kinds.has('partial-person');
  if (purpose.sexual && (!purpose.guarded || someone)) all.push(seenNowhere('sexual'));
  if (purpose.suggestive) all.push(seenNowhere('suggestive'));
  all.push(
    ...minors,
    ...detectTools(scene, who, agreed),
    ...consents,
    ...detectEvidence(scene),
    ...detectLanguage(scene, who),
  );
  if (input.context.earlierRevisionBlocked) all.push(seenNowhere('earlier-revision-blocked'));
  if (input.answers.some((answer) => answer.status === 'failed')) all.push(seenNowhere('detector-failed'));
  return { scene, who, seen: all };
}
