import type { Reading } from '../reading.js';
import { yearsAt } from './age-words.js';
import type { Age } from './ages-elsewhere.js';
import { type Scene, said } from './scene.js';

const CANON = /^(canon\S*|kanon\S*|канон\S*|lore|\S*rechnung|\S*zahlung)$/;
/** A work in which somebody has an age. */
const WORK =
  /^(novel\S*|romans?|romano|romanzo|powiesc\S*|роман\S*|romanda|books?|livre|libro|livro|buch|ksiazk\S*|книг\S*|kitap\S*|games?|jeu|juego|spiel|jogo|gioco|игр\S*|grze|gry|oyun\S*|story|stories|arc|saga|manga|anime|series|serie|serien|show|comic|webcomic|bd)$/;
const LEADS =
  /^(in|at|im|in der|en|dans|nel|nella|nello|no|na|w|в|during|when|pendant|durante|wahrend|as|by|per|the|la|le|el|il|dem|der|my|de|d|of)$/;
/** What a number is when it counts the parts of a work. */
const PART =
  /^(chapter|chap|ch|vol|volume|tome|band|episode|ep|folge|season|level|lvl|stufe|niveau|nivel|livello|part|teil|parte|partie|page|seite|capitulo|capitolo|chapitre|kapitel|глав\S*|том|уров\S*|rozdzial|tom|poziom|bolum|cilt|seviye|no|nr|n|route|size|rank|room|zimmer|day|tag|act|akt|acte|scene|\d+)$/;

/** "Wren is ten and the hero": what somebody is, and no more. */
const IS = /^(is|was|turned|just|only|ist|war|wird|erst)$/;
const AND = /^(and|but|und|aber|in|at)$/;
const isSubject = ({ tokens }: Reading, at: number) =>
  tokens[at]?.case === 'title' ||
  /^(she|he|they|is|was|girl|boy|character|sie|er|ist|who)$/.test(tokens[at]?.forms[0] ?? '');

/** "Wird im Herbst siebzehn", "turns next spring seventeen": the age somebody comes to, and when. */
const BECOMES = /^(wird|wurde|turns?|turning|becomes|cumple|cumplira|compie|compira|faz|fara|aura|skonczy)$/;
const WHEN =
  /^(im|in|this|next|dies\S*|nachst\S*|kommend\S*|bald|soon|heute|morgen|today|tomorrow|en|el|proxim\S*|este|esta|no|na|la|prochain\S*|cet|herbst|winter|fruhling|fruhjahr|sommer|autumn|fall|spring|summer|otono|invierno|primavera|verano|autunno|inverno|estate|outono|verao|automne|hiver|printemps|jahr|year|month|monat|woche|week|ma[iy]|jun[ie]|jul[iy]|august|september|o[ck]tober|november|de[cz]ember|januar\S*|februar\S*|mar[zc]h?|april)$/;

function becomes(form: (at: number) => string, i: number): boolean {
  let at = i - 1;
  while (at >= i - REACH && WHEN.test(form(at))) at -= 1;
  return at < i - 1 && BECOMES.test(form(at));
}

const ADULT = 18;
const REACH = 4;
/** Shorter number words are other words too. */
const SURE = 5;

/** "12 in canon", "nach Elfenrechnung 12", "fourteen during the academy arc": the age that a work gives somebody. */
export function canonAges(reading: Reading): Age[] {
  return reading.tokens.flatMap((token, i) => {
    const form = (at: number) => reading.tokens[at]?.forms[0] ?? '';
    const years = yearsAt(reading.tokens, i)?.years ?? 0;
    if (!(years >= 2 && years < ADULT) || PART.test(form(i - 1))) return [];
    const certainty = tells(reading, i, token.kind === 'number' || form(i).length >= SURE);
    return certainty === 'no'
      ? []
      : [{ reading, years, start: token.start, end: token.end, loose: certainty === 'loose' }];
  });
}

/** What the words around a number say: somebody's age, perhaps one, or nothing. */
function tells(reading: Reading, i: number, surely: boolean): 'age' | 'loose' | 'no' {
  const form = (at: number) => reading.tokens[at]?.forms[0] ?? '';
  const alone = reading.tokens[i + 1]?.kind !== 'word' || AND.test(form(i + 1));
  if (IS.test(form(i - 1)) && isSubject(reading, i - 2) && alone) return 'age';
  if (!surely) return 'no';
  if (alone && becomes(form, i)) return 'age';
  if ([i - 1, i - 2, i + 1].some((at) => CANON.test(form(at)))) return 'age';
  let at = i + 1;
  while (at < i + REACH && LEADS.test(form(at))) at += 1;
  if (at === i + 1) return 'no';
  if (CANON.test(form(at))) return 'age';
  return WORK.test(form(at)) || WORK.test(form(at + 1)) ? 'loose' : 'no';
}

/** Somebody is in it, so that a name before an age may be theirs although a thing is named nearby. */
export const isPeopled = (scene: Scene) =>
  (['creature', 'person', 'pronoun', 'child'] as const).some((c) => said(scene, c).length > 0);
