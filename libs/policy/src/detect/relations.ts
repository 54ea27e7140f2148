import { distance } from './purpose.js';
import { receivesInEast } from './receivers-east.js';
import type { Finding, Scene } from './scene.js';
import { said } from './scene.js';
import { isShopBefore, tellsTrade } from './trades.js';

/** A person the poster knows, as the text puts them. */
export interface Relation {
  readonly finding: Finding;
  /** The work is for them or about what is theirs; they are not said to be in it. */
  readonly aside: boolean;
  readonly child: boolean;
}

const BEFORE = 4;

/** "my old best friend": the possessive, up to three words, the relation. */
function possessed(scene: Scene, kin: Finding): Finding | undefined {
  if (kin.from < 0)
    return said(scene, 'mine').find((m) => m.reading === kin.reading && m.end <= kin.start && kin.start - m.end <= 3);
  return said(scene, 'mine').find(
    (m) =>
      m.reading === kin.reading &&
      m.from >= 0 &&
      m.to <= kin.from &&
      kin.from - m.to <= 3 &&
      sameClause(kin, m.to, kin.from),
  );
}

function sameClause(finding: Finding, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (finding.reading.tokens[i]?.kind === 'sign' && finding.reading.tokens[i]?.forms[0] !== '-') return false;
  return true;
}

const HUMAN = new Set([
  'photo',
  'face',
  'person',
  'kin',
  'source',
  'sex',
  'bare',
  'tease',
  'pronoun',
  'alike',
  'euphemism',
  'role',
  'mark',
]);

/** A hairless cat is bare, and nobody's body. */
const SKIN = new Set(['sex', 'bare', 'tease', 'euphemism']);

/** "for my wife", "told my boss": the person receives or is mentioned. */
function receives(scene: Scene, at: number, kin: Finding): boolean {
  return scene.findings.some(
    (f) =>
      f.concept === 'for' &&
      f.reading === kin.reading &&
      f.from >= 0 &&
      f.to <= at &&
      at - f.to <= 1 &&
      !isPhrasePart(scene, f),
  );
}

/** "from" inside "woman from my building" introduces the person instead. */
function isPhrasePart(scene: Scene, part: Finding): boolean {
  return scene.findings.some(
    (f) =>
      f.reading === part.reading &&
      (f.concept === 'known' || f.concept === 'met') &&
      f.from <= part.from &&
      f.to >= part.to,
  );
}

/** "my grandfather's watercolour style", "la voiture de mon père": something of theirs is asked for. */
export function ownsThing(scene: Scene, kin: Finding, start: number): boolean {
  const { tokens } = kin.reading;
  const near = (from: number, to: number) =>
    scene.findings.filter((f) => f.reading === kin.reading && f.from >= from && f.to <= to);
  const isThing = (all: readonly Finding[]) =>
    all.some(
      (f) =>
        f.concept === 'object' ||
        f.concept === 'animal' ||
        f.concept === 'art' ||
        f.concept === 'site' ||
        f.concept === 'synthetic',
    ) && !all.some((f) => HUMAN.has(f.concept) && !(SKIN.has(f.concept) && all.some((a) => a.concept === 'animal')));
  const after = tokens[kin.to];
  if (after !== undefined && (after.forms[0] === "'" || after.forms[0] === '’'))
    return (
      isThing(near(kin.to, kin.to + 5)) ||
      tokens.slice(kin.to + 1, kin.to + 5).some((t) => CRAFT.test(t.forms[0] ?? ''))
    );
  if (kin.language === 'tr' && OF_TURKISH.test(tokens[kin.to - 1]?.forms[0] ?? ''))
    return isThing(near(kin.to, kin.to + 2));
  const of = tokens[start - 1]?.forms[0] ?? '';
  if (/^(de|du|d|di|da|do|del|della|dello|dell|von|vom|of|der|des)$/.test(of))
    return isThing(near(start - BEFORE, start - 1)) || isShopBefore(kin, start - 1);
  return (
    GENITIVE.has(kin.language) &&
    (isThing(near(start - 2, start)) || isShopBefore(kin, start)) &&
    sameClause(kin, start - 1, start)
  );
}

/** "Ninemin nakışları": the owner's ending. */
const OF_TURKISH = /.(in|un|nin|nun)$/;

/** What someone leaves behind without being in it: "my grandmother's style". */
const CRAFT =
  /^(styles?|manner|technique|sketchbooks?|notebooks?|recipes?|handwriting|quilts?|collection|workshop|shop|garden|house|farm)$/;

/** The owner after the thing without a word between: "jamnik mojej babci". */
const GENITIVE: ReadonlySet<string> = new Set(['de', 'ru', 'pl']);

/** A denial ("not my sister-in-law") beside pictures is no denial; in plain rules it is one. */
function denied(scene: Scene, finding: Finding): boolean {
  return finding.negated && !(scene.mature && scene.readings.some((r) => r.field.role === 'reference'));
}

const named = (scene: Scene, concept: 'kin' | 'child' | 'known') =>
  scene.findings.filter((f) => f.concept === concept && !denied(scene, f));

const ACTS =
  /^(says?|said|thinks?|thought|wants?|wanted|likes?|loves?|hates?|asks?|asked|told|tells|bets?|dared|took|takes|shot|shoots|made|makes|bought|gave|will|would|keeps?|helped|dit|veut|aime|adore|pense|trouve|pris|prend|dice|quiere|piensa|pide|hizo|saco|tomo|vuole|pensa|chiede|fatto|scattato|sagt|meint|will|findet|mag|hat|fragt|diz|quer|acha|pede|fez|tirou|говорит|хочет|думает|снял\S*|сфотографировал\S*|mowi|chce|mysli|zrobil\S*|diyor|istiyor|cekti)$/;

/** "My wife says no ties": with the poster's own record, whoever only says or does something is not shown. */
function actsAside(scene: Scene, kin: Finding): boolean {
  const own = scene.input.consents.some((c) => c.status === 'verified' && c.subject.trim().toLowerCase() === 'self');
  return own && kin.reading.field.role === 'description' && ACTS.test(kin.reading.tokens[kin.to]?.forms[0] ?? '');
}

/** "my ex-racing greyhound", "mi ex moto": a thing or an animal follows at once. */
function isFormerThing(scene: Scene, kin: Finding): boolean {
  return scene.findings.some(
    (f) =>
      f.reading === kin.reading &&
      (f.concept === 'object' || f.concept === 'animal') &&
      f.from >= kin.to &&
      f.from - kin.to <= 2 &&
      sameClause(kin, kin.to, f.from),
  );
}

export function relationsIn(scene: Scene): Relation[] {
  const found: Relation[] = [];
  for (const concept of ['kin', 'child'] as const) {
    for (const kin of named(scene, concept)) {
      const mine = possessed(scene, kin);
      if (mine === undefined) continue;
      if (found.some((r) => r.finding.reading === kin.reading && overlaps(r.finding, kin))) continue;
      const start = mine.from;
      const aside =
        receivesInEast(scene, kin) ||
        (kin.from >= 0 &&
          (actsAside(scene, kin) ||
            isFormerThing(scene, kin) ||
            receives(scene, start, kin) ||
            tellsTrade(scene, kin) ||
            ownsThing(scene, kin, start)));
      found.push({ finding: { ...kin, start: mine.start }, aside, child: concept === 'child' });
    }
  }
  for (const known of named(scene, 'known')) {
    const aside =
      receivesInEast(scene, known) ||
      (known.from >= 0 &&
        (receives(scene, known.from, known) ||
          receives(scene, known.from - 1, known) ||
          ownsThing(scene, known, known.from)));
    found.push({ finding: known, aside, child: false });
  }
  return found;
}

/** A relation without a possessive that is all of a title: "landlady". */
export function bareRelation(scene: Scene, relations: readonly Relation[]): Finding | undefined {
  // Who holds an office is known to everyone by it.
  const roles = (['role', 'person', 'public'] as const).flatMap((concept) => said(scene, concept, ['title']));
  return said(scene, 'kin', ['title']).find(
    (kin) =>
      !roles.some((role) => role.start === kin.start) &&
      !relations.some((r) => r.aside && r.finding.reading === kin.reading && overlaps(r.finding, kin)) &&
      kin.from >= 0 &&
      kin.from <= 2 &&
      !ownsThing(scene, kin, kin.from) &&
      !isFormerThing(scene, kin) &&
      !said(scene, 'for').some((f) => f.reading === kin.reading && f.to === kin.from),
  );
}

function overlaps(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A role pinned by a place: "the barista at the corner café". */
export function placedRoles(scene: Scene): Finding[] {
  const sites = said(scene, 'site');
  const met = said(scene, 'met');
  return [...said(scene, 'role'), ...said(scene, 'person')].filter((role) => {
    if (role.from < 0) return false;
    const definite =
      /^(the|la|le|el|il|lo|der|die|das|den|o|a|l|this|that|une|un|una|ein|eine|uma|um)$/.test(
        role.reading.tokens[role.from - 1]?.forms[0] ?? '',
      ) || role.from === 0;
    const near = (f: Finding) =>
      f.reading === role.reading &&
      f.from >= role.to &&
      distance(role, f) <= 6 &&
      sameClause(role, role.to, f.from) &&
      hasPreposition(role, role.to, f.from + 1);
    return (
      (definite && role.concept === 'role' && sites.some(near)) ||
      met.some((f) => f.reading === role.reading && distance(role, f) <= 6)
    );
  });
}

function hasPreposition(finding: Finding, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (
      /^(at|in|from|on|of|near|by|de|du|des|del|della|dell|nella|a|al|au|aux|en|im|am|beim|aus|von|vom|bei|na|no|da|do|chez|w|z|ze|в|из|с|на)$/.test(
        finding.reading.tokens[i]?.forms[0] ?? '',
      )
    )
      return true;
  }
  return false;
}
