import type { Seen, SignalKind } from '../signals.js';
import { isNamedBy } from './inflection.js';
import { initialsIn } from './initials.js';
import { type NameSeen, nameWords } from './names.js';
import { receivesInEast } from './receivers-east.js';
import { ownAccount } from './references.js';
import { bareRelation, ownsThing, placedRoles } from './relations.js';
import { type Finding, has, type Scene, said, seen, seenAt } from './scene.js';
import { sightingsIn } from './sightings.js';
import { isThing, type Subject } from './subject.js';

/** What points at someone real, by how much it weighs. */
export interface Clues {
  /** Someone real is meant, whatever the text calls it. */
  readonly hard: readonly Seen[];
  /** Someone real is meant, unless the text is about an invented subject. */
  readonly firm: readonly Seen[];
  /** Someone real seems to be meant. */
  readonly soft: readonly Seen[];
}

const DENIAL_REACH = 25;

/** Whoever may be in a picture. */
const ANYONE = ['person', 'face', 'role', 'sex', 'bare', 'euphemism', 'photo', 'alike'] as const;

const each = (kind: SignalKind, findings: readonly Finding[]) => findings.map((f) => seenAt(kind, f));

export function cluesOf(subject: Subject): Clues {
  const { scene, frames, names, relations, references } = subject;
  const hard: Seen[] = [];
  const firm: Seen[] = [];
  const soft: Seen[] = [];
  const people = relations.filter((r) => !r.aside && !r.child);
  const thing = isThing(subject) && people.length === 0;
  const pronouns = said(scene, 'pronoun');

  for (const reference of references) {
    const at = { start: reference.start, end: reference.end };
    if (reference.shows === 'profile' && !ownAccount(scene, reference))
      hard.push(seen(reference.kind === 'handle' ? 'who-handle' : 'who-link', at, reference.reading));
    if (reference.shows === 'person') hard.push(seen('who-photo', at, reference.reading));
    if (reference.shows === 'album' && !thing && frames.synthetic.length === 0)
      firm.push(seen('who-link', at, reference.reading));
  }
  hard.push(...each('who-secret', said(scene, 'secret')));
  if (!thing)
    (frames.nobody.length + frames.synthetic.length > 0 ? firm : hard).push(
      ...each('who-source', said(scene, 'source')),
    );
  const denials = said(scene, 'nobody');
  const real = said(scene, 'real').filter(
    (f) => !denials.some((d) => d.reading === f.reading && d.start <= f.start && f.start - d.end <= DENIAL_REACH),
  );
  const beast = frames.animal.some((f) => f.reading.field.role === 'title') && !scene.mature && !has(scene, 'sex');
  if (!beast) firm.push(...each('who-real', real));
  firm.push(...people.map((r) => seenAt('who-relation', r.finding)));
  if (!thing) firm.push(...each('who-met', said(scene, 'met')));
  soft.push(...placedRoles(scene).map((f) => seenAt('who-place', f)));

  hard.push(...recordedPeople(scene));
  if (!beast) firm.push(...each('who-source', said(scene, 'snapshot')));
  const bare = bareRelation(scene, relations);
  const petName = beast && !has(scene, 'face') && !has(scene, 'person');
  if (bare !== undefined && !petName) soft.push(seenAt('who-relation', bare));
  const alike = said(scene, 'alike').filter(
    (f) => !frames.nobody.some((n) => n.reading === f.reading && n.start < f.end && f.start < n.end),
  );
  const shown = references.some((r) => r.shows !== 'made' && r.shows !== 'thing' && r.shows !== 'technical');
  if (alike.length > 0 && (relations.length > 0 || shown || has(scene, 'kin')))
    hard.push(...each('who-resemblance', alike));
  else if (alike.length > 0 && (names.length > 0 || pronouns.length > 0)) soft.push(...each('who-resemblance', alike));
  soft.push(...each('who-hint', said(scene, 'hint')));
  soft.push(...scene.readings.flatMap((reading) => initialsIn(reading).map((at) => seen('who-initials', at, reading))));
  const pinned = (['site', 'mark', 'habit', 'pointed', 'recall', 'met'] as const).flatMap((concept) =>
    said(scene, concept),
  );
  if (soft.some((s) => s.kind === 'who-initials')) soft.push(...each('who-place', pinned));
  const pictured = references.some((r) => r.shows === 'neutral' && (r.kind === 'photo' || r.kind === 'dataset'));
  const plain = [...said(scene, 'person'), ...said(scene, 'role')];
  const someone = said(scene, 'kin', ['title', 'description']).filter(
    (f) =>
      !plain.some((p) => p.reading === f.reading && p.start === f.start && p.end === f.end) &&
      !ownsThing(scene, f, f.from) &&
      !receivesInEast(scene, f) &&
      !relations.some((r) => r.aside && r.finding.reading === f.reading && r.finding.end === f.end),
  );
  const things = [...frames.animal, ...frames.object].some((f) => f.reading.field.role === 'tag');
  const seenBeside = pronouns.length > 0 || has(scene, 'face') || has(scene, 'person');
  if (
    someone.length > 0 &&
    !petName &&
    (!things || seenBeside) &&
    (pictured || has(scene, 'claim') || has(scene, 'secret') || scene.mature)
  )
    soft.push(...each('who-relation', someone));
  if (pictured && !thing) soft.push(...each('who-mark', said(scene, 'mark')));

  const drawn = references.length > 0 && references.every((r) => r.kind === 'drawing' && r.shows === 'made');
  if (!thing && !drawn) soft.push(...sightingsIn(scene, names.length > 0));
  const named = names.filter((n) => n.kind !== 'given');
  const titled = names.filter((n) => hasTitle(scene, n));
  if (pictured && (names.length > 0 || people.length > 0) && !thing) {
    const shows = names.length > 0 || pronouns.length > 0 || ANYONE.some((concept) => has(scene, concept));
    (!shows || (frames.animal.length + frames.object.length + frames.art.length > 0 && !has(scene, 'face'))
      ? soft
      : hard
    ).push(...references.filter((r) => r.shows === 'neutral').map((r) => seen('who-photo', r, r.reading)));
  } else if (
    pictured &&
    !thing &&
    frames.synthetic.length === 0 &&
    (pronouns.length > 0 || has(scene, 'face') || has(scene, 'person') || has(scene, 'role'))
  ) {
    soft.push(...references.filter((r) => r.shows === 'neutral').map((r) => seen('who-photo', r, r.reading)));
  }
  soft.push(...titled.map((n) => seen('who-name', n, n.reading)));
  if (soft.some((s) => s.kind === 'who-place') && names.length > 0)
    firm.push(...names.map((n) => seen('who-name', n, n.reading)));
  else if (named.some((n) => n.kind === 'full') && pronouns.length > 0 && has(scene, 'role'))
    soft.push(...named.map((n) => seen('who-name', n, n.reading)));
  return { hard, firm, soft };
}

function hasTitle(scene: Scene, name: NameSeen): boolean {
  return said(scene, 'title').some((t) => t.reading === name.reading && t.to <= name.from && name.from - t.to <= 1);
}

/** Someone with a consent record, of whatever standing, who is named in the text is a real person. */
function recordedPeople(scene: Scene): Seen[] {
  const words = scene.input.consents
    .filter((c) => c.subject.trim().toLowerCase() !== 'self')
    .flatMap((c) => nameWords(c.subject));
  return scene.readings.flatMap((reading) => [
    ...reading.tokens
      .filter((t) => t.forms.some((form) => isNamedBy(form, words)))
      .map((t) => seen('who-name', t, reading)),
    ...(reading.east.texts.some((text) => words.some((word) => text.includes(word)))
      ? [seen('who-name', { start: 0, end: reading.field.text.length }, reading)]
      : []),
  ]);
}
