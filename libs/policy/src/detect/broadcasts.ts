import type { Finding } from './finding.js';

const textOf = (f: Finding) => f.reading.field.text.slice(f.start, f.end);
const formAt = (f: Finding, at: number) => f.reading.tokens[at]?.forms[0] ?? '';

/** What somebody famous plays in or presents, or the manner in which they are to be drawn: neither makes them invented. */
export const isNoStory = (f: Finding) => BROADCAST.test(textOf(f)) || isManner(f);

const BROADCAST =
  /^((tele)?novelas?|(tv |web|mini)?(series?|s[ée]ries?|serien?|serial\p{L}*|сериал\p{L}*|dizi\p{L}*)|fiction|saga|cartoon|sitcom\p{L}*|soaps?( operas?)?|telefilm\p{L}*|quiz\p{L}*|shows?|show\p{L}{0,2}|programm?[aei]?s?|dramas?|doramas?|дорам\p{L}*|ドラマ|番組|电视剧|综艺|드라마|예능)$/iu;

const COMIC =
  /^(comics?|c[óo]mics?|fumett[oi]|bd|bande dessinée|manga|anime|quadrinhos?|hq|historieta|комикс\p{L}*|komiks\p{L}*|çizgi roman\p{L}*)$/iu;
const LIKE =
  /^(as|in|into|en|em|als|im|come|da|como|jako|jak|w|как|в|style|stile|estilo|stil|styl|stylu|стиле|a|an|un|une|ein|einen|um)$/;
const STYLE = /^(styles?|stile?|stilinde|tarzi|tarzinda|look|form|version|strip|panel|cover)$/;

/** "As a comic", "stile fumetto". */
function isManner(f: Finding): boolean {
  return f.from >= 0 && COMIC.test(textOf(f)) && (LIKE.test(formAt(f, f.from - 1)) || STYLE.test(formAt(f, f.to)));
}

/** "La fiction di Rai Uno": what the word means in English it does not in Italian. */
export const isItalianSeries = (f: Finding) =>
  /^fiction$/i.test(textOf(f)) &&
  /^(la|della|nella|una|alla|dalla|sulla|questa|quella|nuova|famosa)$/.test(formAt(f, f.from - 1));
