import type { Token } from '../text/tokens.js';
import type { Part } from './phrases.js';

/** A phrase; without parts where finding its one word is finding all of it. */
export interface Phrase {
  readonly parts: readonly Part[] | undefined;
}

/** So few are tried one by one. */
const FEW = 4;
/** The end of a text, where a word would have its first letters. */
const END = -1;

/**
 * The phrases that may begin with one word. "A" begins a hundred of them; the first two letters of the next word tell which may go on.
 * Remembers no more than its own phrases tell apart.
 */
export class Beginnings<P extends Phrase> {
  private readonly byNext = new Map<number, readonly P[]>();
  private readonly told = new Set<number>();
  private readonly others: readonly P[];

  constructor(private readonly all: readonly P[]) {
    this.others = all.length > FEW ? all.filter((phrase) => nextOf(phrase) === undefined) : all;
    if (this.others.length < all.length)
      for (const phrase of all) for (const letters of nextOf(phrase) ?? []) this.told.add(letters);
  }

  /** Those that may stand before `next`, in their order: some too many, and never one too few. */
  before(next: Token | undefined): readonly P[] {
    if (this.others.length === this.all.length) return this.all;
    if (next !== undefined && (next.forms.length !== 1 || isJoint(next))) return this.all;
    const letters = next === undefined ? END : lettersOf(next.forms[0] ?? '');
    if (!this.told.has(letters)) return this.others;
    let found = this.byNext.get(letters);
    if (found === undefined) {
      found = this.all.filter((phrase) => nextOf(phrase)?.has(letters) ?? true);
      this.byNext.set(letters, found);
    }
    return found;
  }
}

/** Letters with which the second word of a phrase may begin; undefined when they cannot be told. */
function nextOf({ parts }: Phrase): ReadonlySet<number> | undefined {
  const [first, second] = parts ?? [];
  return first === undefined || second === undefined || first.optional || first.longer.length > 0
    ? undefined
    : beginningsOf(second);
}

const known = new WeakMap<Part, ReadonlySet<number> | null>();

function beginningsOf(part: Part): ReadonlySet<number> | undefined {
  let found = known.get(part);
  if (found === undefined) {
    const stems = [...part.stems, ...part.longer.map(([word = '_']) => word.replace('*', ''))];
    const told = !part.any && !part.optional && stems.every((stem) => stem.length >= 2);
    found = told ? new Set([...part.exact, ...stems].map(lettersOf)) : null;
    known.set(part, found);
  }
  return found ?? undefined;
}

/** The first two UTF-16 units as one number. */
function lettersOf(word: string): number {
  return ((word.charCodeAt(0) | 0) << 16) | (word.charCodeAt(1) | 0);
}

const JOINTS = new Set(['-', "'", '/', '·', '_', '’']);

/** A sign that may stand inside a phrase without parting it: "face-swap", "don't". */
export function isJoint(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'sign' && JOINTS.has(token.forms[0] ?? '');
}
