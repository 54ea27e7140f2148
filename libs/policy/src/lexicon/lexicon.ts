/**
 * What a word or phrase can tell. A lexicon lists, per language, the phrases of each concept; detectors combine concepts
 * into signals. See libs/policy/README.md for how phrases are written.
 */
export const CONCEPTS = {
  // What is asked for
  sex: 'plainly sexual, whatever stands around it',
  bare: 'nude, bare, exposed: sexual about a person, harmless about a tree',
  tease: 'suggestive: underwear, pin-up, "spicy"',
  euphemism: 'says undressed without saying so',
  harmless: 'a fixed phrase that only looks sexual or only looks like a person',
  limitless: 'asks for no restriction without saying on what',
  // Who
  mine: 'belongs to the poster: my, our',
  kin: 'someone the poster knows: ex, neighbour, coworker, aunt',
  known: 'someone the poster knows, without needing a "my"',
  child: 'a minor of the family: son, daughter, niece',
  role: 'an occupation or position',
  person: 'a human being and nothing more',
  pronoun: 'her, him: someone already spoken of',
  face: 'face or likeness',
  alike: 'meant to look like someone',
  secret: 'done behind that person’s back',
  source: 'pictures taken from someone’s profile or life',
  snapshot: 'photographs from someone’s private life',
  real: 'says that a real person is meant',
  met: 'how the poster knows the person: works with me, lives next door',
  site: 'a place or employer that pins a person',
  hint: 'a name held back',
  mark: 'a body mark that pins a person',
  pointed: 'points at one person without naming them: the one who, that woman',
  recall: 'the poster has seen the person: from memory, I remember, never asked',
  habit: 'when the person is to be seen: every morning, on Thursdays',
  named: 'what follows is a name: called, named',
  title: 'a courtesy or professional title before a name',
  self: 'the poster’s own likeness',
  public: 'a public office or fame',
  history: 'someone long dead and known',
  invented: 'says that the subject is invented',
  fiction: 'from a story, a game, a myth',
  creature: 'a kind of being that does not exist',
  nobody: 'says that nobody real is meant',
  synthetic: 'made by machine or by hand, not photographed',
  photo: 'photographs or footage',
  for: 'what follows receives the work, and is not in it',
  // What stands in the picture that is no person
  object: 'a thing',
  animal: 'an animal',
  art: 'an artwork or a way of drawing',
  study: 'anatomy, life drawing, teaching',
  guard: 'rules, moderation, prevention, research',
  // Age
  minor: 'a minor, in so many words',
  school: 'a school stage below adulthood',
  young: 'young without a number',
  adult: 'says adult',
  years: 'a unit that makes a number an age',
  aged: 'announces an age: aged, turned',
  nine: 'a number word below eighteen',
  // Consent
  claim: 'says that there is consent',
  // Tools
  undress: 'takes clothes off an existing picture',
  swap: 'puts a face onto another body',
  garment: 'what covers a body: clothes, a dress, a towel',
  bereft: 'says that what follows is missing: without, no, minus',
  off: 'makes something go away: remove, erase, gone',
  anyone: 'works on anybody',
  tool: 'a workflow, bot, app or model',
  adultfilm: 'adult footage',
  // Grammar
  not: 'negates what follows',
  notafter: 'negates what stands before it',
  takeback: 'takes a negation or a disclaimer back',
} as const;

export type Concept = keyof typeof CONCEPTS;

export type LanguageCode = 'en' | 'fr' | 'es' | 'de' | 'pt' | 'it' | 'ru' | 'ja' | 'zh' | 'ko' | 'pl' | 'tr';

/**
 * Phrases separated by commas or line ends. `stem*` matches any ending, `(a|b)` either, `_` any one word, `?` after a group or `_` makes it
 * optional. Case and accents do not matter. Phrases in Chinese, Japanese and Korean match anywhere in a run of text.
 */
export interface Lexicon {
  readonly language: LanguageCode | 'any';
  readonly phrases: Partial<Readonly<Record<Concept, string>>>;
}
