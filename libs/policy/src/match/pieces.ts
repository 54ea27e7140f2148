/** One piece of a phrase, between spaces: what may stand there, groups written out. A choice of several words holds spaces. */
export interface Piece {
  readonly choices: readonly string[];
  readonly optional: boolean;
}

/** More are a slip of the pen, and would make the lexicon slow. */
const MOST = 5000;
/** Faces and signs are no grammar. */
const SIGNS = /^[^\p{L}\p{N}_(|*?]+$/u;

/**
 * The pieces of a phrase. A group may hold groups, and what touches a group belongs to it: "u(13|14)" is "u13" or "u14". Throws on whatever
 * it would not read as it is meant, so that no phrase is silently another.
 */
export function piecesOf(phrase: string): Piece[] {
  const reader = new Reader(phrase);
  const pieces: Piece[] = [];
  for (reader.skipSpaces(); !reader.atEnd(); reader.skipSpaces()) pieces.push(reader.piece());
  if (pieces.length === 0) throw reader.error('holds nothing');
  return pieces;
}

class Reader {
  private at = 0;

  constructor(private readonly phrase: string) {}

  atEnd = () => this.at >= this.phrase.length;

  skipSpaces(): void {
    while (this.phrase[this.at] === ' ' || this.phrase[this.at] === '\n') this.at += 1;
  }

  error(problem: string): SyntaxError {
    return new SyntaxError(`the phrase "${this.phrase}" ${problem}`);
  }

  piece(): Piece {
    const [sign] = /^[^\s]+/.exec(this.phrase.slice(this.at)) ?? [''];
    if (SIGNS.test(sign)) {
      this.at += sign.length;
      return { choices: [sign], optional: false };
    }
    const start = this.at;
    const choices = this.sequence(' ');
    const written = this.phrase.slice(start, this.at);
    const any = written === '_?';
    if (!any) for (const choice of choices) this.check(choice);
    return choices.includes('')
      ? { choices: choices.filter((choice) => choice !== ''), optional: true }
      : { choices: any ? ['_'] : choices, optional: any };
  }

  /** What follows one another up to a space (of a piece), a bar or the end of the group. */
  private sequence(stop: ' ' | '|'): string[] {
    let rows = [''];
    while (!this.atEnd()) {
      const char = this.phrase[this.at] ?? '';
      if (char === '|' && stop === ' ') throw this.error('has a "|" outside of any group');
      if (char === ')' && stop === ' ') throw this.error('closes a group that it does not open');
      if (char === stop || char === '|' || char === ')') break;
      const next = char === '(' ? this.group() : [this.text()];
      rows = rows.flatMap((row) => next.map((end) => row + end));
      if (rows.length > MOST) throw this.error(`stands for more than ${MOST} phrases`);
    }
    return rows;
  }

  private group(): string[] {
    const rows: string[] = [];
    do {
      this.at += 1;
      const choices = this.sequence('|');
      if (choices.every((choice) => choice.trim() === '')) throw this.error('has an empty choice; write (…)? instead');
      rows.push(...choices);
    } while (this.phrase[this.at] === '|');
    if (this.phrase[this.at] !== ')') throw this.error('opens a group that it does not close');
    this.at += 1;
    if (this.phrase[this.at] === '?') {
      this.at += 1;
      rows.push('');
    }
    return [...new Set(rows)];
  }

  private text(): string {
    const [text = ''] = /^[^()|\s]+|^\s+/.exec(this.phrase.slice(this.at)) ?? [];
    this.at += text.length;
    return text;
  }

  private check(choice: string): void {
    if (/\?/.test(choice))
      throw this.error('has a "?" that follows neither a group nor "_"; write (…)? around what may be missing');
    if (/\*(?!\s|$)/.test(choice)) throw this.error('has a "*" inside a word; it stands for any ending only');
  }
}
