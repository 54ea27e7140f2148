/** How often the line is drawn again at most, in milliseconds. */
const EVERY = 100;

/** One line on standard error that tells how far long work has come; nothing at all where that is no terminal. */
export class Progress {
  private drawnAt = 0;
  private shown = false;

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {}

  show(text: string): void {
    const now = performance.now();
    if (!this.stream.isTTY || now - this.drawnAt < EVERY) return;
    this.drawnAt = now;
    this.shown = true;
    this.stream.write(`\r\x1b[K${text.slice(0, Math.max((this.stream.columns ?? 80) - 1, 10))}`);
  }

  /** Takes the line away again: before anything else is written to the terminal. */
  clear(): void {
    if (this.shown) this.stream.write('\r\x1b[K');
    this.shown = false;
  }
}

/** `log 62 %  124,000 of 200,000` */
export function percent(done: number, of: number): string {
  return of === 0 ? '' : `${Math.min(Math.floor((done / of) * 100), 100)} %`;
}
