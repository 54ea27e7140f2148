import { isFamilyName, isGivenName, isOrdinary } from '../lexicon/known-words.js';
import type { Hit, Reading } from '../reading.js';

/**
 * "Süleyman Bozdoğru" is somebody else than the sultan: a famous first name before a family name that no long-dead person of the
 * lexicon bears.
 */
export function isNamesake(reading: Reading, hit: Hit): boolean {
  if (hit.concept !== 'history' || hit.from < 0 || hit.to - hit.from > 1) return false;
  const [own, next] = reading.tokens.slice(hit.from, hit.to + 1);
  if (own === undefined || next?.kind !== 'word' || next.case !== 'title') return false;
  if (!own.forms.some(isGivenName) || next.forms.some(isOrdinary)) return false;
  const known = reading.hits.some((h) => h.concept === 'history' && h.from <= hit.to && h.to > hit.to);
  return !known && (next.forms.some(isFamilyName) || (next.forms[0] ?? '').length > 3);
}
