import { stringify } from 'yaml';
import { MAX_DOCUMENT } from '#domain';
import { digestOf, systemClock } from '#kernel';
import { type CompiledRegistry, compilePolicy, compileRegistry, judge, protectName } from '#policy';
import { housePolicySource } from '#runtime';
import { badUsage, failed } from '../../exit.js';
import { caseOf } from '../screen-row.js';
import { type NameLine, refused } from './names.js';

export interface Names {
  readonly protected: readonly NameLine[];
  readonly public: readonly NameLine[];
  readonly fictional: readonly NameLine[];
}

export interface RegistryText {
  readonly text: string;
  /** How many different names it has of each kind. */
  readonly counts: Readonly<Record<keyof Names, number>>;
}

export interface RegistryHead {
  readonly name: string;
  readonly version: string;
  readonly salt: string;
}

/**
 * A registry document with these names in it: protected ones as their entries only, sorted, so that not even their order is told.
 * @throws CommandFailed when a name would never be found, or the document could not be drafted
 */
export function registryText({ name: registry, version, salt }: RegistryHead, names: Names): RegistryText {
  const entries = entriesOf(salt, names.protected);
  for (const plain of [...names.public, ...names.fictional]) {
    const entry = entryOf(salt, plain);
    const hidden = entries.get(entry);
    if (hidden)
      throw refused(
        plain,
        `It is protected too (line ${hidden.line}), and must not stand here in plain words. Take out one.`,
      );
  }
  const content = {
    registry,
    version,
    salt,
    protected: [...entries.keys()].sort(),
    public: plainly(names.public),
    fictional: plainly(names.fictional),
  };
  const [hidden, known, fictional] = [content.protected.length, content.public.length, content.fictional.length];
  if (hidden + known + fictional === 0)
    throw badUsage('There is no name in it. Give a file of names: --protected, --public or --fictional.');
  return { text: sound(content), counts: { protected: hidden, public: known, fictional } };
}

function sound(content: object): string {
  const text = stringify(content, { lineWidth: 0 });
  if (text.length > MAX_DOCUMENT)
    throw badUsage(`It would have ${text.length} characters; a document has at most ${MAX_DOCUMENT}. Leave names out.`);
  if (compileRegistry(text).digest !== digestOf(content)) throw failed('The document does not say what it was to say.');
  return text;
}

function plainly(names: readonly NameLine[]): string[] {
  return [...new Set(names.map(({ name }) => name))];
}

function entriesOf(salt: string, names: readonly NameLine[]): ReadonlyMap<string, NameLine> {
  const judged = findable();
  const entries = new Map<string, NameLine>();
  for (const at of names) {
    const entry = entryOf(salt, at);
    if (entries.has(entry)) continue;
    if (!judged(at.name, only(salt, entry)))
      throw refused(
        at,
        'Judging would not find this name in a text. Write it as people do, first name first, without brackets or commas.',
      );
    entries.set(entry, at);
  }
  return entries;
}

/** An entry of nothing would be found in nothing, or everywhere. */
function entryOf(salt: string, at: NameLine): string {
  const entry = protectName(salt, at.name);
  if (entry === protectName(salt, ''))
    throw refused(
      at,
      'Nothing is left of it without single letters and words like "de" or "van". Write the whole name.',
    );
  return entry;
}

function only(salt: string, entry: string): CompiledRegistry {
  return compileRegistry(
    stringify({ registry: 'one', version: '1', salt, protected: [entry], public: [], fictional: [] }),
  );
}

/** Whether a text that has the name in it is judged as one about a protected person. */
function findable(): (name: string, registry: CompiledRegistry) => boolean {
  const policy = compilePolicy(housePolicySource('house') ?? '', housePolicySource);
  return (name, registry) => {
    const { input } = caseOf({ title: 'Portrait', description: `Portrait of ${name}` });
    return judge(policy, registry, input, systemClock.now()).signals.some(({ kind }) => kind === 'protected-person');
  };
}
