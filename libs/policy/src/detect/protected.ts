import type { Reading } from '../reading.js';
import type { CompiledRegistry } from '../registry/registry.js';
import type { Token } from '../text/tokens.js';
import { isNamePart, type NameSeen } from './names.js';
import type { Scene } from './scene.js';

/** The longest name that is looked for, in words; what names are made of besides ("von", "de") is not counted. */
const LONGEST = 4;
/** How many ways of reading a word are tried: as it is written, and through look-alikes or leet. */
const READINGS = 3;

/**
 * A protected person's name, wherever it stands and however it is written: the entries are hashes, so that every run of words is tried.
 * Nothing else that is known of the text can explain the name away. What a negative prompt names is what must not be there.
 */
export function protectedIn(
  scene: Scene,
  names: readonly NameSeen[],
  registry: CompiledRegistry,
): Pick<NameSeen, 'reading' | 'start' | 'end'> | undefined {
  if (!registry.hasProtected) return undefined;
  const told = names.find((name) => registry.isProtected(name.words));
  if (told) return told;
  for (const reading of scene.readings) {
    if (reading.field.role === 'negative-prompt') continue;
    const found = inReading(reading, registry);
    if (found) return { reading, ...found };
  }
  return undefined;
}

function inReading(reading: Reading, registry: CompiledRegistry): { start: number; end: number } | undefined {
  const words = reading.tokens.filter((token) => isNamePart(token));
  for (let from = 0; from < words.length; from += 1) {
    for (let length = 1; length <= LONGEST && from + length <= words.length; length += 1) {
      const run = words.slice(from, from + length);
      const [first, last] = [run[0], run.at(-1)];
      if (first && last && ways(run).some((way) => registry.isEntry(way))) return { start: first.start, end: last.end };
    }
  }
  return undefined;
}

/** The run as it is written, and in each further reading; not in every mixture of them. */
function ways(run: readonly Token[]): string[][] {
  const most = Math.min(READINGS, Math.max(...run.map(({ forms }) => forms.length)));
  return Array.from({ length: most }, (_, n) => run.map(({ forms }) => forms[Math.min(n, forms.length - 1)] ?? ''));
}
