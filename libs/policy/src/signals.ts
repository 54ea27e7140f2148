/** Every kind of signal a policy may name, and what it says. The first word is the family that a reader looks for. */
export const SIGNALS = {
  // Who is depicted: the findings that rules are written over
  'real-person': 'a real private person, clearly meant',
  'partial-person': 'someone real seems to be meant, but is only partly pinned down',
  'hinted-person': 'a single clue that someone real may be meant',
  'unclear-name': 'a name that may be a person or a character',
  'unclear-picture': 'attached pictures whose subject cannot be told',
  'untold-person': 'nothing tells that the subject is nobody real',
  self: 'the poster’s own likeness',
  'real-child': 'a real child',
  'public-person': 'a living person known by office or fame',
  'historical-person': 'a person long dead',
  'fictional-person': 'an invented character or creature',
  'generic-person': 'nobody in particular',
  'protected-person': 'a name on the registry of protected persons',
  // What that rests on
  'who-name': 'a name',
  'who-relation': 'a relation to the poster',
  'who-met': 'how the poster knows the person',
  'who-place': 'a role with a place or employer',
  'who-handle': 'a handle',
  'who-link': 'a link to a profile or an album',
  'who-photo': 'photographs or footage of a person',
  'who-source': 'pictures taken out of someone’s profile or life',
  'who-initials': 'initials',
  'who-resemblance': 'must look like someone real',
  'who-mark': 'a body mark that pins a person',
  'who-hint': 'a name held back',
  'who-secret': 'done without the person’s knowledge',
  'who-real': 'the text says that a real person is meant',
  // What is asked
  sexual: 'the request is sexual',
  suggestive: 'the request is suggestive',
  mature: 'the poster’s mature switch is on',
  'sexual-word': 'a sexual word',
  'sexual-euphemism': 'a phrase that says undressed without saying so',
  'negation-taken-back': 'a disclaimer or negation that is taken back',
  // Age
  minor: 'a minor, by age, school stage or word',
  'doubtful-age': 'an age that may be below eighteen',
  // Consent
  'consent-likeness': 'everyone depicted has a verified record for likeness',
  'consent-sexual': 'everyone depicted has a verified record for sexual content',
  'consent-unmatched': 'a verified record whose subject is not found in the text',
  'consent-lapsed': 'a record that is revoked, expired or not yet verified',
  'consent-claimed': 'consent is claimed in the text',
  // Tools
  'tool-undress': 'a tool that undresses anybody',
  'tool-doubtful': 'a mature tool that takes anybody’s picture',
  'tool-faceswap': 'a tool that puts anybody’s face into adult material',
  // Evidence about a delivery
  'asset-unseen': 'a visual asset that no scanner has seen',
  'evidence-not-required': 'the marketplace does not require a scanner’s evidence',
  'scan-nudity': 'a scanner saw nudity',
  'scan-sexual': 'a scanner saw sexual content',
  'scan-minor': 'a scanner saw a minor',
  'scan-real-person': 'a scanner saw a real person',
  'scan-face-match': 'a scanner matched a face',
  // The case as a whole
  weighed: 'what tells most against the request when everything is weighed together',
  'unsupported-language': 'a language that cannot be judged, in a case that may identify someone',
  'earlier-revision-blocked': 'an earlier revision was blocked',
  'resembles-blocked': 'much like a bounty that was blocked',
  'detector-failed': 'something that had to answer did not',
} as const;

export type SignalKind = keyof typeof SIGNALS;

export const SIGNAL_KINDS = Object.keys(SIGNALS) as readonly SignalKind[];

/**
 * A signal with its weight, 0 to 1: a scanner's confidence for what it saw in an asset; for findings that may rest on little, how likely
 * everything in the case together makes it guilty (see `weigh/`); 1 for the rest.
 */
export interface Seen {
  readonly kind: SignalKind;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}
