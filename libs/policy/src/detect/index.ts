import type { CaseInput } from '../case-input.js';
import type { CompiledRegistry } from '../registry/registry.js';
import type { Seen } from '../signals.js';
import { detectConsents } from './consents.js';
import { detectEvidence } from './evidence.js';
import { detectLanguage } from './language.js';
import { detectMinors } from './minors.js';
import { detectPurpose } from './purpose.js';
import { sceneOf, seenNowhere } from './scene.js';
import { detectTools } from './tools.js';
import { detectWho } from './who.js';

/** Everything the detectors see in a case, in a fixed order. */
export function detect(input: CaseInput, registry: CompiledRegistry): Seen[] {
  const scene = sceneOf(input);
  const purpose = detectPurpose(scene);
  const who = detectWho(scene, registry);
  const minors = detectMinors(scene, who, purpose);
  const all: Seen[] = [...who.signals, ...purpose.signals];
  const someone = who.kinds.has('real-person') || who.kinds.has('partial-person');
  if (purpose.sexual && (!purpose.guarded || someone)) all.push(seenNowhere('sexual'));
  if (purpose.suggestive) all.push(seenNowhere('suggestive'));
  all.push(
    ...minors,
    ...detectTools(scene, who),
    ...detectConsents(scene, who),
    ...detectEvidence(scene),
    ...detectLanguage(scene, who),
  );
  if (input.context.earlierRevisionBlocked) all.push(seenNowhere('earlier-revision-blocked'));
  if (input.answers.some((answer) => answer.status === 'failed')) all.push(seenNowhere('detector-failed'));
  return all;
}
