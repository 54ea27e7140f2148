import type { Seen } from '../signals.js';
import { distance } from './purpose.js';
import type { Scene } from './scene.js';
import { has, said, seenAt } from './scene.js';
import type { Who } from './who.js';

/** Tools that do it to anybody. Rules and research about them are not tools. */
export function detectTools(scene: Scene, who: Who): Seen[] {
  const about =
    who.frames.guard.length >= (scene.mature ? 4 : 2) ||
    (who.frames.guard.length === 1 && !scene.mature && !has(scene, 'anyone'));
  if (about) return [];
  const anybody =
    has(scene, 'anyone') ||
    has(scene, 'tool') ||
    ['lora', 'workflow', 'checkpoint', 'other'].includes(scene.input.content.deliverable);
  if (!anybody) return [];
  const { frames } = who;
  const invented = frames.synthetic.length + frames.nobody.length + frames.invented.length + frames.creature.length > 0;
  const undress = said(scene, 'undress').filter(
    (f) =>
      !aboutThing(scene, f) &&
      (f.to - f.from !== 1 || has(scene, 'anyone') || has(scene, 'photo') || has(scene, 'person')),
  );
  const swaps = said(scene, 'swap').filter((f) => f.to - f.from !== 1 || f.end - f.start > 8 || has(scene, 'face'));
  const film = said(scene, 'adultfilm').length > 0 || (scene.mature && !invented) || has(scene, 'sex');
  const found = [
    ...undress.map((f) => seenAt('tool-undress', f)),
    ...(film ? swaps.map((f) => seenAt('tool-faceswap', f)) : []),
  ];
  if (found.length > 0 || !scene.mature || invented) return found;
  return has(scene, 'photo') || has(scene, 'face') ? said(scene, 'anyone').map((f) => seenAt('tool-doubtful', f)) : [];
}

function aboutThing(scene: Scene, found: ReturnType<typeof said>[number]): boolean {
  return scene.findings.some(
    (f) =>
      f.reading === found.reading &&
      f.from >= 0 &&
      (f.concept === 'object' || f.concept === 'animal') &&
      distance(f, found) <= 2,
  );
}
