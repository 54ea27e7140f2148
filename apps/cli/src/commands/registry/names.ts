import { readFileSync } from 'node:fs';
import { badUsage } from '../../exit.js';

/** A name as it was written, and where. */
export interface NameLine {
  readonly name: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** In characters. */
const LONGEST = 200;
const LETTER = /\p{L}/u;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** The names in a file, one to a line; blank lines and those that begin with # are left out. `-` is standard input. @throws CommandFailed */
export function namesIn(file: string): NameLine[] {
  return readFileSync(file === '-' ? 0 : file)
    .toString('latin1')
    .split(/\r\n|\n|\r/)
    .map((bytes, i) => ({ name: decoded(Buffer.from(bytes, 'latin1'), { file, line: i + 1 }), file, line: i + 1 }))
    .filter(({ name }) => name !== '' && !name.startsWith('#'))
    .map(sound);
}

function decoded(bytes: Uint8Array, at: Pick<NameLine, 'file' | 'line'>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    throw refused(at, 'This is not UTF-8. Save the file as UTF-8, one name to a line.');
  }
}

function sound(at: NameLine): NameLine {
  const length = [...at.name].length;
  if (length > LONGEST) throw refused(at, `This is longer than ${LONGEST} characters. Write one name to a line.`);
  if (CONTROL.test(at.name))
    throw refused(at, 'This has a tab or another control character in it. Write the name alone.');
  if (!LETTER.test(at.name)) throw refused(at, 'There is no letter in it, so it is no name. Take the line out.');
  return at;
}

/** Says which line, and never what it says: what is printed may end up in a log. */
export function refused({ file, line }: Pick<NameLine, 'file' | 'line'>, what: string): Error {
  return badUsage(`${file === '-' ? 'standard input' : file}:${line}  ${what}`);
}
