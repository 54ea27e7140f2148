import { Problem } from './problem.js';

/** How deep objects and lists may lie in one another; the deepest body of the API needs four. */
const MAX_DEPTH = 12;
/** How many members and elements a body may have in all. */
const MAX_NODES = 20_000;

/** What means something else to JavaScript, and would be dropped further in without a word. */
export const NOT_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
/** Every string of a JSON text, with the colon behind it if it names a member. */
const STRINGS = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/**
 * A request body as JSON, strictly: well-formed UTF-8, no member named twice (RFC 8259 leaves its meaning open, and two readers could see
 * two different bodies), no `__proto__` and the like, no NUL and no half of a surrogate pair in any text, bounded depth and size.
 * @throws Problem 400
 */
export function parseJsonBody(bytes: Buffer): unknown {
  const text = decoded(bytes);
  // Some clients announce JSON and send nothing; a call that needs a body says so itself.
  if (text.trim() === '') return undefined;
  const body = parsed(text);
  const named = inspect(body);
  if (namesIn(text) !== named) throw malformed('A member is named twice in one object. Send each name once.');
  return body;
}

function decoded(bytes: Buffer): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw malformed('The body is not UTF-8. Encode it as UTF-8.');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('The body is not JSON. Check quotes, commas and brackets.');
  }
}

function namesIn(text: string): number {
  let names = 0;
  for (const match of text.matchAll(STRINGS)) if (match[1] !== undefined) names++;
  return names;
}

/** Looks at everything once, without recursion. Returns how many members all objects have together. */
function inspect(body: unknown): number {
  let names = 0;
  let nodes = 0;
  const left: { value: unknown; path: string; depth: number }[] = [{ value: body, path: '', depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path, depth } = next;
    if (++nodes > MAX_NODES) throw malformed('The body has too many parts. Send less at a time.');
    if (typeof value === 'string') demandText(value, path);
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) throw malformed(`The body is nested deeper than ${MAX_DEPTH} levels.`, path);
    for (const [name, member] of Object.entries(value)) {
      const below = path === '' ? name : `${path}.${name}`;
      if (!Array.isArray(value)) {
        names++;
        if (NOT_NAMES.has(name)) throw malformed(`A member may not be named ${name}.`, path);
        demandText(name, path);
      }
      left.push({ value: member, path: below, depth: depth + 1 });
    }
  }
  return names;
}

function demandText(text: string, path: string): void {
  if (text.includes('\0')) throw malformed('Text may not contain the character NUL.', path);
  if (!text.isWellFormed()) throw malformed('Text contains half of a surrogate pair. Send whole characters.', path);
}

function malformed(detail: string, field?: string): Problem {
  return new Problem('malformed-body', detail, field ? { errors: [{ field: field.slice(0, 200), detail }] } : {});
}
