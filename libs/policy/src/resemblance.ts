import type { BountyContent } from '#kernel';
import { foldText } from './text/fold.js';
import { leetReadings } from './text/leet.js';
import { lookalikeReadings } from './text/lookalikes.js';

/** How many letters hang together. */
const SHINGLE = 5;
/** How many values a fingerprint has; of each only the lowest byte is kept. */
const SIZE = 128;
/** Shorter texts say too little to be told apart by. */
const FEWEST = 20;
/** Counted from the start: the rest of a very long text changes nothing. Bounds the work. */
const MOST = 6_000;
const VERSION = '1.';

/** How much two bounties share, as a part of all that either has, from which on one resembles the other. */
export const RESEMBLES = 0.5;

/**
 * A bounty's text as 128 bytes by which near-duplicates find each other: of b-bit minwise hashing (Li and König, 2010) over shingles of its
 * folded letters. Nothing can be read from it. It is salted, so that what two marketplaces hold cannot be compared.
 * Undefined for a text too short to tell.
 */
export function fingerprint(content: BountyContent, salt: string): string | undefined {
  const shingles = shinglesOf(lettersOf(content), hashOf(salt, 0, salt.length, 0x811c9dc5));
  if (shingles.size < FEWEST) return undefined;
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0, seed = 0x9e3779b9; i < SIZE; i++, seed = (seed + 0x9e3779b9) | 0) {
      const value = mixed(shingle ^ seed);
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  return VERSION + Buffer.from(least.map((value) => value & 0xff)).toString('base64url');
}

/** The bytes of a fingerprint; undefined for one that was made in another way than this. */
export function fingerprintBytes(text: string): Uint8Array | undefined {
  if (!text.startsWith(VERSION)) return undefined;
  const bytes = Buffer.from(text.slice(VERSION.length), 'base64url');
  return bytes.length === SIZE ? bytes : undefined;
}

/** An estimate of how much two texts share, 0 to 1; off by 0.04 or so. */
export function resemblance(a: Uint8Array, b: Uint8Array): number {
  let same = 0;
  for (let i = 0; i < SIZE; i++) if (a[i] === b[i]) same++;
  // One in 256 is the same by chance.
  return Math.max(0, (same / SIZE - 1 / 256) / (1 - 1 / 256));
}

/** Every field's letters and digits in a fixed order, without accents, case, spacing and disguise. */
function lettersOf({ title, description, tags, references }: BountyContent): string {
  const fields = [title, description, ...tags.toSorted(), ...references.map(({ value }) => value)];
  const words = fields.flatMap((field) => foldText(field.slice(0, MOST)).text.split(/[^\p{L}\p{N}\p{M}]+/u));
  return words
    .map(plain)
    .join('')
    .replace(/(.)\1+/gu, '$1')
    .slice(0, MOST);
}

function plain(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return lookalikeReadings(word)[0] ?? leetReadings(word)[0] ?? word;
}

function shinglesOf(letters: string, seed: number): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= letters.length; i++) found.add(hashOf(letters, i, i + SHINGLE, seed));
  return found;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

function mixed(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
