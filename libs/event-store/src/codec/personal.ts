import type { JsonValue, PersonalFields } from '#kernel';

/** What stands in place of a personal text in the stored data, and is read once its key is destroyed. */
export const ERASED = '[erased]';

/** A text taken out of `data`, and where it was (`references.0.value`). */
export type Taken = readonly [path: string, text: string];

/** Declared paths, split once. */
export interface PersonalPaths {
  readonly fields: readonly string[];
  readonly steps: readonly (readonly string[])[];
  readonly subject: readonly string[];
  readonly ifErased: PersonalFields['ifErased'];
}

export function splitPaths({ fields, subject, ifErased }: PersonalFields): PersonalPaths {
  return { fields, steps: fields.map((field) => field.split('.')), subject: subject.split('.'), ifErased };
}

/** A copy of `data` with `[erased]` for every text on the paths; the texts go to `taken`. */
export function takeOut(data: JsonValue, { steps }: PersonalPaths, taken: Taken[]): JsonValue {
  return steps.reduce<JsonValue>((rest, path) => replace(rest, path, 0, '', taken), data);
}

function replace(node: JsonValue, path: readonly string[], depth: number, at: string, taken: Taken[]): JsonValue {
  const step = path[depth];
  if (step === undefined) {
    if (node === null) return node;
    if (typeof node !== 'string') throw new TypeError(`the personal field ${at.slice(1)} is not a text`);
    taken.push([at.slice(1), node]);
    return ERASED;
  }
  if (step === '*')
    return Array.isArray(node) ? node.map((item, i) => replace(item, path, depth + 1, `${at}.${i}`, taken)) : node;
  if (typeof node !== 'object' || node === null) return node;
  const child = (node as Record<string, JsonValue | undefined>)[step];
  return child === undefined ? node : { ...node, [step]: replace(child, path, depth + 1, `${at}.${step}`, taken) };
}

/** Puts the texts back, in `data` itself. False when a place is not there. */
export function putBack(data: JsonValue, taken: readonly Taken[]): boolean {
  return taken.every(([path, text]) => {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const holder = steps.reduce<unknown>(member, data);
    if (typeof member(holder, last) !== 'string') return false;
    (holder as Record<string, unknown>)[last] = text;
    return true;
  });
}

/** The text at a path without `*`; nothing when there is none. */
export function textAt(data: JsonValue, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(member, data);
  return typeof found === 'string' ? found : undefined;
}

function member(node: unknown, step: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
  return (node as Record<string, unknown>)[step];
}
