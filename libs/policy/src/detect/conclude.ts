import type { CompiledRegistry } from '../registry/registry.js';
import type { Seen, SignalKind } from '../signals.js';
import { isNoStory } from './broadcasts.js';
import type { Clues } from './clues.js';
import { isAsked, isBold, isMild, isOffset, isSober, isThin } from './doubt.js';
import { protectedIn } from './protected.js';
import { type Finding, has, said, saysAdult, seen, seenAt, seenNowhere, UNWEIGHED } from './scene.js';
import {
  childInPictures,
  isCraft,
  isCrowd,
  isOwnMaterial,
  isPeriod,
  isPlainThing,
  isThing,
  type Subject,
} from './subject.js';
import { hasWeight, isSolid, onlyMentions, onlySelf } from './weight.js';

/** Who is depicted, as signals that rules are written over. */
export function conclude(subject: Subject, clues: Clues, registry: CompiledRegistry): Seen[] {
  const { scene, frames, names, relations, references } = subject;
  const kinds = new Set<SignalKind>();
  const signals: Seen[] = [];
  const add = (kind: SignalKind, at: Seen | undefined) => {
    if (kinds.has(kind)) return;
    kinds.add(kind);
    signals.push(at === undefined ? seenNowhere(kind) : { ...at, kind });
  };
  const outright = frames.invented.length > 0 || frames.nobody.some((f) => !deniesPicture(f));
  const invented = outright || frames.fiction.length + frames.creature.length > 0;
  const people = relations.some((r) => !r.aside && !r.child);
  const guarded =
    frames.guard.length >= 2 || (frames.guard.length === 1 && !scene.mature && references.length === 0 && !people);
  const pictures = references.some((r) => r.shows === 'neutral' || r.shows === 'album');
  const sober = isSober(subject);
  const thing = sober && !people && isPlainThing(subject);
  const allowed = (s: Seen) => !guarded || (s.kind !== 'who-source' && s.kind !== 'who-secret');
  const hard = clues.hard.filter((s) => (thing ? PINNED.has(s.kind) : allowed(s)));
  const firm = guarded || (outright && !pictures) ? [] : clues.firm;
  const certain = !invented || pictures;
  const held = clues.soft.some((s) => s.kind === 'who-hint' || s.kind === 'who-place');
  const signed = clues.soft.some((s) => s.kind === 'who-initials') && clues.soft.some((s) => s.kind !== 'who-initials');
  const soft = thing || guarded || (!signed && (outright || (invented && !held)) && !pictures) ? [] : clues.soft;

  const protectedName = protectedIn(scene, names, registry);
  if (protectedName !== undefined) add('protected-person', seen('who-name', protectedName, protectedName.reading));

  const self = isOwnMaterial(subject) ? [] : said(scene, 'self');
  const selfShown = references.find((r) => r.shows === 'self');
  const isSelf = self.length > 0 || selfShown !== undefined;
  const others = [...hard, ...firm, ...soft];
  const sure = [...hard, ...(certain ? firm : [])];
  const strongest = sure[0] ?? protectedSignal(protectedName);
  const clear = protectedName !== undefined || isSolid(sure, [...hard, ...firm, ...soft]);
  if (!(isSelf && onlySelf(others))) {
    const clue = strongest ?? firm[0] ?? soft[0];
    const doubt = sober ? isMild(subject, others) || isThin(subject, others) : outright && !pictures && !isBold(others);
    if (strongest !== undefined && clear && !doubt && !(isSelf && onlyMentions(subject, others)))
      add('real-person', strongest);
    else if (strongest !== undefined && clear)
      add(sober && !isOffset(subject, others) ? 'partial-person' : 'hinted-person', strongest);
    else if (clue !== undefined && !(isSelf && strongest === undefined))
      add(
        hasWeight(others, references) && certain && !doubt && !isOffset(subject, others)
          ? 'partial-person'
          : 'hinted-person',
        clue,
      );
  }
  if (isSelf && !kinds.has('real-person')) {
    add(
      'self',
      self[0] !== undefined ? seenAt('self', self[0]) : selfShown && seen('self', selfShown, selfShown.reading),
    );
  }

  const child =
    relations.find((r) => r.child && !r.aside) ??
    (references.some((r) => r.shows === 'neutral' || r.shows === 'person')
      ? relations.find((r) => r.child)
      : undefined);
  if (child !== undefined && (!outright || pictures)) add('real-child', seenAt('real-child', child.finding));
  const shownChild = outright ? undefined : childInPictures(subject);
  if (shownChild !== undefined) add('real-child', seenAt('real-child', shownChild));

  const famous = said(scene, 'public')[0];
  const publicName = names.find((n) => registry.isPublic(n.words));
  if (publicName !== undefined) add('public-person', seen('public-person', publicName, publicName.reading));
  else if (
    famous !== undefined &&
    frames.invented.length + frames.creature.length + frames.animal.length === 0 &&
    frames.nobody.every(isCrowd) &&
    frames.fiction.every(isNoStory) &&
    !kinds.has('real-person')
  )
    add('public-person', seenAt('public-person', famous));
  const past = said(scene, 'history')[0];
  const figure = said(scene, 'history').find((f) => !isPeriod(f));
  if (figure !== undefined && frames.study.length === 0) add('historical-person', seenAt('historical-person', figure));

  const anyone =
    kinds.has('real-person') ||
    kinds.has('partial-person') ||
    kinds.has('hinted-person') ||
    kinds.has('self') ||
    kinds.has('public-person');
  const full = names.find((n) => n.kind !== 'given') ?? names[0];
  // In a sexual request a story beside the name makes nobody invented; what it weighs is for the policy to say.
  const bare = !invented && !isThing(subject) && frames.study.length < 2;
  if (!anyone && full !== undefined && (bare || (!sober && !outright)) && past === undefined)
    add('unclear-name', seen('who-name', full, full.reading, bare ? 1 : UNWEIGHED));
  const blank =
    references.find((r) => r.shows === 'neutral' && r.kind !== 'drawing') ??
    references.find((r) => r.shows === 'album');
  if (
    !anyone &&
    blank !== undefined &&
    !invented &&
    !(sober && past !== undefined) &&
    !isThing(subject) &&
    !isCraft(subject)
  )
    add('unclear-picture', seen('unclear-picture', blank, blank.reading));
  const { object, animal, art, study, guard, ...told } = frames;
  const craft = study.length + guard.length + art.length;
  const technical =
    MADE.has(scene.input.content.deliverable) &&
    names.length === 0 &&
    (
      [
        'pronoun',
        'role',
        'kin',
        'alike',
        'source',
        ...(scene.mature ? (['photo', 'anyone'] as const) : (['face'] as const)),
      ] as const
    ).every((c) => !has(scene, c));
  const anything =
    technical ||
    (saysAdult(scene) &&
      references.length === 0 &&
      !(['pronoun', 'alike', 'kin'] as const).some((c) => has(scene, c))) ||
    (isThing(subject) && (isPlainThing(subject) || !scene.mature)) ||
    craft > (scene.mature && !MADE.has(scene.input.content.deliverable) ? 1 : 0) ||
    Object.values(told).some((found) => found.length > 0) ||
    scene.input.consents.some((c) => c.status === 'verified') ||
    !isAsked(scene);
  if (!anyone && !kinds.has('unclear-name') && !kinds.has('unclear-picture') && past === undefined && !anything)
    add('untold-person', undefined);
  const made = frames.invented[0] ?? frames.fiction[0] ?? frames.creature[0];
  if (made !== undefined) add('fictional-person', seenAt('fictional-person', made));
  const nobody = frames.nobody[0];
  if (nobody !== undefined) add('generic-person', seenAt('generic-person', nobody));
  return signals;
}

/** "No photo": that there is no picture does not make someone nobody. */
function deniesPicture(nobody: Finding): boolean {
  return /^(no|without|sans|ohne|kein\S*|sin|sem|senza|bez|без) (photo|pic|foto|bild|imag|фото)\S*$/iu.test(
    nobody.reading.field.text.slice(nobody.start, nobody.end),
  );
}

/** What names someone even where the request is about a thing. */
const PINNED: ReadonlySet<SignalKind> = new Set(['who-handle', 'who-link', 'who-name']);

/** What serves many pictures; without anyone in sight it is about the craft. */
const MADE: ReadonlySet<string> = new Set(['checkpoint', 'workflow', 'embedding', 'other']);

function protectedSignal(name: ReturnType<typeof protectedIn>): Seen | undefined {
  return name === undefined ? undefined : seen('who-name', name, name.reading);
}
