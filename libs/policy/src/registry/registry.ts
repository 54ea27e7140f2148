import { hash } from 'node:crypto';
import type { Digest } from '#kernel';
import { digestOf } from '#kernel';

/** Names as folded words. */
export interface CompiledRegistry {
  readonly name: string;
  readonly version: string;
  readonly digest: Digest;
  readonly hasProtected: boolean;
  /** Whether some run of the words is a protected person's name. */
  isProtected(words: readonly string[]): boolean;
  /** Whether the words, in any order, are just one protected person's name. */
  isEntry(words: readonly string[]): boolean;
  isPublic(words: readonly string[]): boolean;
  isFictional(words: readonly string[]): boolean;
}

export interface RegistryContent {
  readonly registry: string;
  readonly version: string;
  readonly salt: string;
  readonly protected: readonly string[];
  readonly public: readonly string[];
  readonly fictional: readonly string[];
}

/** The entry that stands for a protected person: 32 hex digits of a salted hash over the folded, sorted words of the name. */
export function protectedEntry(salt: string, words: readonly string[]): string {
  return hash('sha256', `${salt}\n${[...words].sort().join(' ')}`).slice(0, 32);
}

const key = (words: readonly string[]) => words.join(' ');

export function registryOf(content: RegistryContent, fold: (name: string) => readonly string[]): CompiledRegistry {
  const entries = new Set(content.protected);
  const publics = new Set(content.public.map((name) => key(fold(name))));
  const fictional = new Set(content.fictional.map((name) => key(fold(name))));
  return {
    name: content.registry,
    version: content.version,
    digest: digestOf(content),
    hasProtected: entries.size > 0,
    isProtected: (words) => runs(words).some((run) => entries.has(protectedEntry(content.salt, run))),
    isEntry: (words) => entries.has(protectedEntry(content.salt, words)),
    isPublic: (words) => publics.has(key(words)),
    isFictional: (words) => fictional.has(key(words)),
  };
}

/** Every run of two or more words, and the whole. */
function runs(words: readonly string[]): string[][] {
  const all: string[][] = [[...words]];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= words.length; to += 1) all.push(words.slice(from, to));
  }
  return all;
}
