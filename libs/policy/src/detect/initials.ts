import type { Reading } from '../reading.js';

/** Abbreviations that are nobody's initials. */
const ABBREVIATIONS =
  /^(usa?|uk|eu|nsfw|sfw|ai|diy|ps|eg|ie|faq|cv|oc|am|pm|bc|ad|bce|phd|md|ba|ma|dr|mr|ms|tv|dj|mc|rpg|dnd|ttrpg|jdr|vn|npc|xl|sd|hd|uhd|fps|dpi|rgb|cmyk|lol|omg|asap|rsvp|tba|tbd|eta|vip|nyc|la|sf|dc|gmbh|ag|sa|spa|srl|ltd|inc|llc|zb|uva|ua|dh|etc|pb|ot|bgm|usw|km|kg|cm|mm|mb|gb|kb|vram|ok|id|it|hr|pr|qa|ui|ux|pc|cd|dvd|bbs|wlw|mlm|bbw|milf|ir|cctv|atm|gps|un|nato|nasa|fbi|cia|bbc|cnn|abc)$/;

const DOTTED = /(?<![\p{L}\p{N}.])\p{Lu}\.(?:\s?-?\s?(?:d\.|v\.)?\s?\p{Lu}(?:-\p{Lu})?\.){1,3}/gu;
const NAME_DOT = /(?<![\p{L}\p{N}.])\p{Lu}\.\s\p{Lu}\p{Ll}{2,}/gu;

const FIRST_AND_LETTER = /(?<![\p{L}\p{N}.])\p{Lu}\p{Ll}{2,}\s\p{Lu}\.(?=[\s,;:)]|$)/gu;

/** "Frau S.", "Mme R., l'accueil", "ms. k from hr": a title and a letter. */
const TITLED =
  /(?<![\p{L}\p{N}.])(?:frau|herr|fr\.|hr\.|mme|mlle|mrs?\.?|ms\.?|miss|sra?\.?|srta\.?|se[ñn]or[ai]?t?a?|dona|do[ñn]a|sig\.?(?:ra|na)?\.?|signor[aei]?|pan[ia]?|г-жа|г-н)\s\p{Lu}(?:\.|(?=[\s,;:)]|$))(?!\s?\p{Lu}\p{Ll}{2})/giu;

/** Initials that stand for a person: "M. G. T.", "J. W-H.". Offsets in UTF-16 units. */
export function initialsIn(reading: Reading): { readonly start: number; readonly end: number }[] {
  const { text } = reading.field;
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(TITLED))
    if (/\p{Lu}\.?$/u.test(match[0]) || /[.\s]\p{Ll}$/u.test(match[0]))
      found.push({ start: match.index, end: match.index + match[0].length });
  if (!text.includes('.')) return found;
  for (const match of text.matchAll(DOTTED)) {
    const letters = match[0].replace(/[^\p{L}]/gu, '').toLowerCase();
    if (!ABBREVIATIONS.test(letters)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(NAME_DOT)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(FIRST_AND_LETTER))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
