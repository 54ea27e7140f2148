import type { Reading } from '../reading.js';
import { isSmallWord } from './languages.js';
import { type Finding, type Scene, said } from './scene.js';

/** Words that tell an age or how many there are: "con 15" is both. */
const EITHER = /^(con|com|de|del|di|da|tiene|tenga|tem|ha|a|ayant|faz|fez|aos|avec)$/;
/** How a language says that there are many. */
const MANY: Readonly<Record<string, RegExp>> = { es: /.{3}s$/, pt: /.{3}s$/, fr: /.{3}[sx]$/, it: /.{2}[ie]$/ };
/** Ends like many, and counts nothing: years, and what is said of them. */
const NONE =
  /^(anos|anitos|aninhos|anni|annetti|primaveras|primavere|abriles|otonos|veranos|meses|mes[ie]|apenas|pasados|cumplidos|feitos|completos|compiuti|depuis|mais|dans|sans|tres|plus|alors|apres|presque|depois|despues|antes|pues|entonces|tras|mientras|desde|insieme|forse|quasi|sempre|anche)$/;
/** What may be said of the one who is so old, and is no thing that there are so many of. */
const SAID: ReadonlySet<string> = new Set([
  'sex',
  'bare',
  'tease',
  'euphemism',
  'young',
  'minor',
  'school',
  'child',
  'years',
  'adult',
]);

/** "Con 12 dibujos", "un pacco di 15 pose": the number says how many there are of what follows it, and nobody's age. */
export function isCounted(scene: Scene, herald: Finding, at: number): boolean {
  const { reading, language } = herald;
  const next = reading.tokens[at];
  const form = next?.forms[0] ?? '';
  if (next?.kind !== 'word' || !EITHER.test(reading.tokens[herald.from]?.forms[0] ?? '') || NONE.test(form))
    return false;
  if (isSmallWord(next) || !MANY[language]?.test(form)) return false;
  return !scene.findings.some((f) => f.reading === reading && f.from <= at && f.to > at && SAID.has(f.concept));
}

/** What a bare number counts when it is no age. */
const MEASURE =
  /^(mois|meses|mes|monate?n?|mes[ei]|semanas?|wochen?|settiman[ae]|semaines?|jours?|dias?|tage?n?|giorn[io]|heures?|horas?|stunden?|ore|minut[eoiy]\S*|miesi\S*|tygodni\S*|dni|godzin\S*|hafta\S*|gun\S*|saat\S*|месяц\S*|недел\S*|дн\S*|час\S*|минут\S*|bits?|seiten?|paginas?|pagine|bilder?n?|imagenes|imagens|immagini|ranks?|epochs?|steps?|dim|alpha|months?|weeks?|days?|hours?|minutes?|seconds?|pages?|images?|pics?|photos?|frames?|mb|gb|px|cm|mm|km|percent|times?|x)$/;

/** What a bare number counts stands after it. */
export function counts(scene: Scene, reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token === undefined) return false;
  if (MEASURE.test(token.forms[0] ?? '')) return true;
  return said(scene, 'photo').some((f) => f.reading === reading && f.from === i);
}
