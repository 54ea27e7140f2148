import type { Reading } from '../reading.js';
import { formYears } from './age-words.js';
import type { Age } from './ages-elsewhere.js';
import { isTeenWord } from './ages-whose.js';

const ADULT = 18;

/** Before a number that is none of a person's years: what is numbered, counted, set or sold. */
const NUMBERED =
  /^(v|ver|version\S*|sd|sdxl|xl|flux|pony|wan|illustrious|noob|steps?|cfg|rank|dim|alpha|seed|epochs?|batch|top|level|lvl|size|taille|talla|taglia|grosse|nr|no|num\S*|#|chapter|vol|volume|tome|band|episode|ep|season|part|page|room|day|act|scene|figure|fig|plate|style|lens|f|iso|mm|buzz|about|around|under|over|up|to|max|min|least|most|than|last|next|every|per|x|by|plus|minus|the|these|those|of|at|for|from|until|till|since|class|classe|klasse|rated|rating|usk|pegi|fsk|type|typ|model|mk|mark|gen|apollo|agent|windows|ios|android|iphone|galaxy|gta|gen\S*|louis|ludwig|henri|henry|ludwik|luis|pope|king)$/;
const TEXTS: ReadonlySet<string> = new Set(['title', 'description', 'prompt']);
/** What may follow the years of someone. */
const AFTER = /^[,.;)!?\n]$/;
const BEFORE = /^[,(]$/;
const NAMED = /^(is|was|be|turns?|only|just|aged?|ist|war|wird|erst|est|avait|tiene|tem|tinha|ha|ma|es|era|has|had)$/;

/**
 * Numbers below eighteen that nothing counts and nothing measures: "my heroine, 14, silver hair", "Wren is 12.", "wird im Herbst siebzehn". Nothing says that they are
 * an age; in an adult setting nothing says that they are none, either.
 */
export function bareAges(reading: Reading): Age[] {
  if (!TEXTS.has(reading.field.role)) return [];
  const { tokens } = reading;
  const form = (at: number) => tokens[at]?.forms[0] ?? '';
  const touches = (a: number, b: number) => tokens[a]?.end === tokens[b]?.start;
  return tokens.flatMap((token, i) => {
    const worded = isTeenWord(token.forms);
    const figure = token.kind === 'number' && /^\d{1,2}$/.test(form(i));
    const years = worded || figure ? formYears(token.forms) : undefined;
    if (years === undefined || years < 2 || years >= ADULT) return [];
    const next = tokens[i + 1];
    if (next !== undefined && !(next.kind === 'sign' && AFTER.test(form(i + 1)))) return [];
    // "1.5", "4,000", "16.": a sign that holds on to a further number parts no words.
    if (tokens[i + 2]?.kind === 'number' && touches(i, i + 1) && touches(i + 1, i + 2)) return [];
    const apposed = BEFORE.test(form(i - 1)) && !(tokens[i - 2]?.kind === 'number');
    const predicated = NAMED.test(form(i - 1)) || tokens[i - 1]?.case === 'title';
    if (!(apposed || predicated || worded) || NUMBERED.test(form(i - 1))) return [];
    return [{ reading, years, start: token.start, end: token.end, loose: true }];
  });
}
