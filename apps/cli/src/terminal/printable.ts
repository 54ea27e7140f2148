import { ERASED } from '#event-store';

/** What steers a terminal, takes no room, or turns around what stands beside it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** The first half of a character whose second was cut off. */
const HALF = /[\ud800-\udbff]$/;

/**
 * Text that a person wrote, fit for a terminal: nothing in it can move the cursor, colour, hide or reverse anything, and what
 * was hidden in it can be seen. A cut is shown.
 */
export function printable(text: string, max = Number.POSITIVE_INFINITY): string {
  const cut = text.length > max ? `${text.slice(0, max).replace(HALF, '').trimEnd()}…` : text;
  return cut.replaceAll(UNSEEN, (found) =>
    found === '\n' ? '↵' : `\\u{${(found.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`,
  );
}

/** The same in quotes; what was erased says so without them. */
export function quoted(text: string, max = 100): string {
  return text === ERASED ? ERASED : `“${printable(text, max)}”`;
}
