import type { CompiledRegistry } from '../registry/registry.js';
import type { Seen, SignalKind } from '../signals.js';
import { type Frames, framesOf } from './frames.js';
import { initialsIn } from './initials.js';
import { type NameSeen, namesIn, nameWords } from './names.js';
import { ownAccount, type ReferenceSeen, referencesIn } from './references.js';
import { bareRelation, placedRoles, type Relation, relationsIn } from './relations.js';
import { type Finding, has, type Scene, said, seen, seenAt, seenNowhere } from './scene.js';

/** Who is depicted, and what that rests on. */
export interface Who {
  readonly names: readonly NameSeen[];
  readonly relations: readonly Relation[];
  readonly references: readonly ReferenceSeen[];
  readonly frames: Frames;
  readonly kinds: ReadonlySet<SignalKind>;
  readonly signals: readonly Seen[];
}

interface Evidence {
  /** Someone real is meant, whatever the text calls it. */
  readonly hard: readonly Seen[];
  /** Someone real is meant, unless the text is about an invented subject. */
  readonly firm: readonly Seen[];
  /** Someone real seems to be meant. */
  readonly soft: readonly Seen[];
}

export function detectWho(scene: Scene, registry: CompiledRegistry): Who {
  const frames = framesOf(scene);
  const history = said(scene, 'history');
  const names = scene.readings
    .filter((r) => r.field.role !== 'model')
    .flatMap((reading) =>
      namesIn(reading, (from, to) => history.some((f) => f.reading === reading && f.from < to && from < f.to)),
    )
    .filter((name) => !registry.isFictional(name.words));
  const references = referencesIn(scene);
  const things =
    references.some((r) => r.shows === 'thing') &&
    !references.some((r) => r.shows === 'person' || r.shows === 'neutral');
  const relations = relationsIn(scene).map((r) => (things ? { ...r, aside: true } : r));
  const evidence = gather(scene, frames, names, relations, references);
  const kinds = new Set<SignalKind>();
  const signals: Seen[] = [...evidence.hard, ...evidence.firm, ...evidence.soft];
  conclude(scene, frames, names, relations, references, evidence, kinds, signals, registry);
  return { names, relations, references, frames, kinds, signals };
}

/** How far, in characters, "no likeness of …" reaches. */
const DENIAL_REACH = 25;

const each = (kind: SignalKind, findings: readonly Finding[]) => findings.map((f) => seenAt(kind, f));

function gather(
  scene: Scene,
  frames: Frames,
  names: readonly NameSeen[],
  relations: readonly Relation[],
  references: readonly ReferenceSeen[],
): Evidence {
  const hard: Seen[] = [];
  const firm: Seen[] = [];
  const soft: Seen[] = [];
  const people = relations.filter((r) => !r.aside && !r.child);
  const thing = isThing(scene, frames, names) && people.length === 0;
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
  firm.push(...each('who-real', real));
  firm.push(...people.map((r) => seenAt('who-relation', r.finding)));
  if (!thing) firm.push(...each('who-met', said(scene, 'met')));
  soft.push(...placedRoles(scene).map((f) => seenAt('who-place', f)));

  hard.push(...recordedPeople(scene));
  firm.push(...each('who-source', said(scene, 'snapshot')));
  const bare = bareRelation(scene);
  if (bare !== undefined) soft.push(seenAt('who-relation', bare));
  const alike = said(scene, 'alike');
  const shown = references.some((r) => r.shows !== 'made' && r.shows !== 'thing' && r.shows !== 'technical');
  if (alike.length > 0 && (relations.length > 0 || shown || has(scene, 'kin')))
    hard.push(...each('who-resemblance', alike));
  else if (alike.length > 0 && (names.length > 0 || pronouns.length > 0)) soft.push(...each('who-resemblance', alike));
  soft.push(...each('who-hint', said(scene, 'hint')));
  soft.push(...scene.readings.flatMap((reading) => initialsIn(reading).map((at) => seen('who-initials', at, reading))));
  const pictured = references.some((r) => r.shows === 'neutral' && r.kind !== 'drawing');
  const plain = [...said(scene, 'person'), ...said(scene, 'role')];
  const someone = said(scene, 'kin', ['title', 'description']).filter(
    (f) =>
      !plain.some((p) => p.reading === f.reading && p.start === f.start && p.end === f.end) &&
      !relations.some((r) => r.aside && r.finding.reading === f.reading && r.finding.end === f.end),
  );
  if (someone.length > 0 && (pictured || has(scene, 'claim') || has(scene, 'secret') || scene.mature))
    soft.push(...each('who-relation', someone));
  if (pictured && !thing) soft.push(...each('who-mark', said(scene, 'mark')));

  const named = names.filter((n) => n.kind !== 'given');
  const titled = names.filter((n) => hasTitle(scene, n));
  if (pictured && (names.length > 0 || relations.some((r) => !r.child)) && !thing) {
    (frames.animal.length + frames.object.length > 0 && !has(scene, 'face') ? soft : hard).push(
      ...references.filter((r) => r.shows === 'neutral').map((r) => seen('who-photo', r, r.reading)),
    );
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

/** The request is about a thing or an animal, and no one is in it. */
function isThing(scene: Scene, frames: Frames, names: readonly NameSeen[]): boolean {
  const things = [...frames.animal, ...frames.object];
  if (things.some((f) => f.reading.field.role === 'title'))
    return !has(scene, 'face') && said(scene, 'person', ['title']).length === 0;
  return (
    things.length > 0 &&
    !names.some((n) => n.kind !== 'given') &&
    !has(scene, 'face') &&
    !has(scene, 'person') &&
    !has(scene, 'pronoun') &&
    !has(scene, 'role')
  );
}

/** Someone with a consent record, of whatever standing, who is named in the text is a real person. */
function recordedPeople(scene: Scene): Seen[] {
  const words = scene.input.consents
    .filter((c) => c.subject.trim().toLowerCase() !== 'self')
    .flatMap((c) => nameWords(c.subject));
  return scene.readings.flatMap((reading) => [
    ...reading.tokens
      .filter((t) => t.forms.some((form) => words.includes(form)))
      .map((t) => seen('who-name', t, reading)),
    ...(reading.east.texts.some((text) => words.some((word) => text.includes(word)))
      ? [seen('who-name', { start: 0, end: reading.field.text.length }, reading)]
      : []),
  ]);
}

function conclude(
  scene: Scene,
  frames: Frames,
  names: readonly NameSeen[],
  relations: readonly Relation[],
  references: readonly ReferenceSeen[],
  evidence: Evidence,
  kinds: Set<SignalKind>,
  signals: Seen[],
  registry: CompiledRegistry,
): void {
  const add = (kind: SignalKind, at: Seen | undefined) => {
    if (kinds.has(kind)) return;
    kinds.add(kind);
    signals.push(at === undefined ? seenNowhere(kind) : { ...at, kind });
  };
  const outright = frames.invented.length + frames.nobody.length > 0;
  const invented = outright || frames.fiction.length + frames.creature.length > 0;
  const guarded = frames.guard.length >= 2 || (frames.guard.length === 1 && !scene.mature && references.length === 0);
  const pictures = references.some((r) => r.shows === 'neutral' || r.shows === 'album');
  const hard = guarded
    ? evidence.hard.filter((s) => s.kind !== 'who-source' && s.kind !== 'who-secret')
    : evidence.hard;
  const firm = guarded || (outright && !pictures) ? [] : evidence.firm;
  const certain = !invented || pictures;
  const soft = guarded || (invented && !pictures) ? [] : evidence.soft;

  const protectedName = registry.hasProtected ? names.find((n) => registry.isProtected(n.words)) : undefined;
  if (protectedName !== undefined) add('protected-person', seen('who-name', protectedName, protectedName.reading));

  const self = said(scene, 'self');
  const selfShown = references.find((r) => r.shows === 'self');
  const isSelf = self.length > 0 || selfShown !== undefined;
  const others = [...hard, ...firm, ...soft];
  const sure = [...hard, ...(certain ? firm : [])];
  const strongest = sure[0] ?? protectedSignal(protectedName);
  const clear = protectedName !== undefined || isSolid(sure, [...hard, ...firm, ...soft]);
  if (!(isSelf && onlySelf(others))) {
    const clue = strongest ?? firm[0] ?? soft[0];
    if (strongest !== undefined && clear) add('real-person', strongest);
    else if (clue !== undefined && !(isSelf && strongest === undefined))
      add(hasWeight(others, references) && certain ? 'partial-person' : 'hinted-person', clue);
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

  const famous = said(scene, 'public')[0];
  const publicName = names.find((n) => registry.isPublic(n.words));
  if (publicName !== undefined) add('public-person', seen('public-person', publicName, publicName.reading));
  else if (famous !== undefined && !invented && !kinds.has('real-person'))
    add('public-person', seenAt('public-person', famous));
  const past = said(scene, 'history')[0];
  if (past !== undefined && frames.study.length === 0) add('historical-person', seenAt('historical-person', past));

  const anyone =
    kinds.has('real-person') ||
    kinds.has('partial-person') ||
    kinds.has('hinted-person') ||
    kinds.has('self') ||
    kinds.has('public-person');
  const full = names.find((n) => n.kind !== 'given') ?? names[0];
  if (
    !anyone &&
    full !== undefined &&
    !invented &&
    past === undefined &&
    !isThing(scene, frames, names) &&
    frames.study.length < 2
  )
    add('unclear-name', seen('who-name', full, full.reading));
  const blank =
    references.find((r) => r.shows === 'neutral' && r.kind !== 'drawing') ??
    references.find((r) => r.shows === 'album');
  if (!anyone && blank !== undefined && !invented && !isThing(scene, frames, names))
    add('unclear-picture', seen('unclear-picture', blank, blank.reading));
  const made = frames.invented[0] ?? frames.fiction[0] ?? frames.creature[0];
  if (made !== undefined) add('fictional-person', seenAt('fictional-person', made));
  const nobody = frames.nobody[0];
  if (nobody !== undefined) add('generic-person', seenAt('generic-person', nobody));
}

function protectedSignal(name: NameSeen | undefined): Seen | undefined {
  return name === undefined ? undefined : seen('who-name', name, name.reading);
}

/** Evidence that the poster's own pictures would leave as well: a profile, a photograph, a hint. */
const OWN: ReadonlySet<SignalKind> = new Set([
  'who-source',
  'who-hint',
  'who-initials',
  'who-mark',
  'who-place',
  'who-photo',
  'who-resemblance',
  'who-real',
]);

function onlySelf(others: readonly Seen[]): boolean {
  return others.every((s) => OWN.has(s.kind));
}

/** Clues that stand alone: a handle, a picture, a relation, a record. */
const SOLID: ReadonlySet<SignalKind> = new Set(['who-handle', 'who-link', 'who-photo', 'who-relation', 'who-name']);

/** One solid clue, or two of different kinds. A single phrase may be chance. */
function isSolid(sure: readonly Seen[], all: readonly Seen[]): boolean {
  return sure.some((s) => SOLID.has(s.kind)) || (sure.length > 0 && new Set(all.map((s) => s.kind)).size > 1);
}

/** Clues of two kinds, or one beside pictures that may be of the person. */
function hasWeight(clues: readonly Seen[], references: readonly ReferenceSeen[]): boolean {
  return (
    new Set(clues.map((s) => s.kind)).size > 1 ||
    references.some((r) => r.shows !== 'made' && r.shows !== 'thing' && r.shows !== 'technical')
  );
}
