import { isItalianSeries } from './broadcasts.js';
import { distinct } from './finding.js';
import type { Finding, Scene } from './scene.js';
import { said } from './scene.js';

/** What the text says the subject is, besides a person someone knows. */
export interface Frames {
  /** Says outright that the subject is invented. */
  readonly invented: readonly Finding[];
  readonly fiction: readonly Finding[];
  readonly creature: readonly Finding[];
  readonly nobody: readonly Finding[];
  readonly synthetic: readonly Finding[];
  readonly animal: readonly Finding[];
  readonly object: readonly Finding[];
  readonly art: readonly Finding[];
  readonly study: readonly Finding[];
  readonly guard: readonly Finding[];
}

const QUOTES = /["“”„«»‘’']/;

/** `a "fictional" woman`: quoted to be doubted. */
function quoted(f: Finding): boolean {
  const { text } = f.reading.field;
  return QUOTES.test(text.charAt(f.start - 1)) && QUOTES.test(text.charAt(f.end));
}

/** A wink put into words is a pose in the picture; as an emoji it is meant for the reader. */
function isPose(f: Finding): boolean {
  return /^(wink\w*|zwinker\w*|clin d.(œil|oeil)|guiñ\w*|gui\w*o|piscad\w*|piscando|occhiolino|подмиг\w*|oczk\w*)$/iu.test(
    f.reading.field.text.slice(f.start, f.end),
  );
}

const AS =
  /^(as|into|like|en|als|como|come|da|jako|как|comme|zu|zum|dressed|vestido|vestida|vestito|vestita|disfrazado|disfrazada|deguise|deguisee|verkleidet|przebrany|przebrana|costume)$/;
const ARTICLE =
  /^(an?|the|une?|un|una|uno|ein|eine|einen|einem|um|uma|de|d|da|als|en|di|za|в|big|huge|giant|fat|little|small)$/;

/** "His boss as a pig", "Bruno en âne": what somebody is made into is not what the picture is of. */
function isGuise(f: Finding): boolean {
  if (f.from < 1) return false;
  const before = (n: number) => f.reading.tokens[f.from - n]?.forms[0] ?? '';
  return AS.test(before(1)) || (ARTICLE.test(before(1)) && AS.test(before(2)));
}

/** Put together from spread letters, or from the end of one word and the start of the next: no thing that the text speaks of. */
function isPieced(f: Finding): boolean {
  if (f.from < 0) return /\s/.test(f.reading.field.text.slice(f.start, f.end));
  return f.reading.tokens.slice(f.from, f.to).some((t) => t.joined);
}

/** A portrait is a thing in which somebody is shown. */
function isPicture(scene: Scene, thing: Finding): boolean {
  return said(scene, 'photo').some(
    (f) => f.reading === thing.reading && f.start === thing.start && f.end === thing.end,
  );
}

/** "Series with Olesya", "serie de 4": pictures that belong together, and no story. */
function isSet(f: Finding): boolean {
  return (
    /^s[eé]ri(es?|en?|a)$/iu.test(f.reading.field.text.slice(f.start, f.end)) &&
    /^(with|of|avec|de|con|com|mit|von|di|z|ze|:|\d+)$/.test(f.reading.tokens[f.to]?.forms[0] ?? '')
  );
}

const INVENTED: ReadonlySet<string> = new Set(['invented', 'fiction', 'creature']);

/** Invented subjects count for nothing where the text takes its own disclaimers back. */
export function framesOf(scene: Scene): Frames {
  const texts = ['title', 'description', 'tag', 'prompt'] as const;
  const linked = (f: Finding) => f.reading.links.some((link) => f.start >= link.start && f.end <= link.end);
  const doubted = (f: Finding) =>
    quoted(f) ||
    scene.takenBack.some((t) => t.reading === f.reading && t.reading.field.role === 'description' && !isPose(t));
  /** "Heroine of that hit film", "star of the series": whoever plays in it or presents it is real. */
  const played = said(scene, 'public').filter((p) => p.to - p.from > 1);
  const isPlayed = (f: Finding) => played.some((p) => p.reading === f.reading && p.start <= f.start && f.end <= p.end);
  const honest = (concept: 'invented' | 'fiction' | 'creature' | 'nobody' | 'synthetic') =>
    said(scene, concept, texts).filter(
      (f) => !doubted(f) && !linked(f) && !isSet(f) && !(INVENTED.has(concept) && (isPlayed(f) || isItalianSeries(f))),
    );
  return {
    invented: honest('invented'),
    fiction: honest('fiction'),
    creature: honest('creature'),
    nobody: honest('nobody'),
    synthetic: honest('synthetic'),
    animal: said(scene, 'animal', texts).filter((f) => !isPieced(f) && !isGuise(f)),
    object: said(scene, 'object', texts).filter((f) => !isPicture(scene, f) && !isPieced(f) && !isGuise(f)),
    art: distinct(said(scene, 'art', texts)),
    study: distinct(said(scene, 'study', texts)),
    guard: distinct(said(scene, 'guard', texts)),
  };
}
