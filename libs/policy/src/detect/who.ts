import type { CompiledRegistry } from '../registry/registry.js';
import type { Seen, SignalKind } from '../signals.js';
import { cluesOf } from './clues.js';
import { conclude } from './conclude.js';
import { framesOf } from './frames.js';
import { namesIn } from './names.js';
import { easternNames, outsideNames } from './names-east.js';
import { referencesIn } from './references.js';
import { relationsIn } from './relations.js';
import { has, type Scene, said } from './scene.js';
import { isThing, type Subject } from './subject.js';

/** Who is depicted, and what that rests on. */
export interface Who extends Subject {
  readonly kinds: ReadonlySet<SignalKind>;
  readonly signals: readonly Seen[];
}

export function detectWho(scene: Scene, registry: CompiledRegistry): Who {
  const history = said(scene, 'history');
  const names = scene.readings
    .filter((r) => r.field.role !== 'model')
    .flatMap((reading) => [
      ...namesIn(reading, (from, to) => history.some((f) => f.reading === reading && f.from < to && from < f.to)),
      ...easternNames(reading).filter(
        (n) => !history.some((f) => f.reading === reading && f.start < n.end && n.start < f.end),
      ),
    ])
    .filter((name) => !registry.isFictional(name.words));
  const frames = outsideNames(framesOf(scene), names);
  const references = referencesIn(scene);
  const things =
    references.some((r) => r.shows === 'thing') &&
    !references.some((r) => r.shows === 'person' || r.shows === 'neutral') &&
    !has(scene, 'face');
  const shown = { scene, frames, names, relations: [], references };
  /** Where the title is about an animal or a thing, someone the poster only tells of is not in the picture. */
  const told =
    isThing(shown) &&
    frames.animal.some((f) => f.reading.field.role === 'title') &&
    !scene.mature &&
    !has(scene, 'sex');
  const relations = relationsIn(scene).map((r) =>
    things || (told && r.finding.reading.field.role === 'description') ? { ...r, aside: true } : r,
  );
  const subject = { scene, frames, names, relations, references };
  const clues = cluesOf(subject);
  const concluded = conclude(subject, clues, registry);
  const kinds = new Set(concluded.map((s) => s.kind));
  return { ...subject, kinds, signals: [...clues.hard, ...clues.firm, ...clues.soft, ...concluded] };
}
