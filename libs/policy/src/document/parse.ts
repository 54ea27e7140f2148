import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { SIGNAL_KINDS } from '../signals.js';

export interface DocumentProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** A sentence that says what to do. */
  readonly message: string;
}

/** A policy or registry document that cannot be used, with every place that has to change. */
export class PolicyDocumentError extends Error {
  constructor(readonly problems: readonly DocumentProblem[]) {
    super(problems.map((p) => `${p.line}:${p.column} ${p.message}`).join('\n'));
    this.name = 'PolicyDocumentError';
  }
}

const MAX_SOURCE = 1_000_000;

export interface Parsed {
  readonly value: unknown;
  /** Where the value at a JSON pointer stands. */
  at(path: readonly (string | number)[]): { readonly line: number; readonly column: number };
}

/** @throws PolicyDocumentError when the text is no YAML, or names a key twice. */
export function parseYaml(source: string): Parsed {
  if (source.length > MAX_SOURCE)
    throw new PolicyDocumentError([
      { line: 1, column: 1, message: `This document is longer than ${MAX_SOURCE} characters. Split or shorten it.` },
    ]);
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true, schema: 'core' });
  if (document.errors.length > 0) {
    throw new PolicyDocumentError(
      document.errors.map((error) => {
        const { line, col } = counter.linePos(error.pos[0]);
        return {
          line,
          column: col,
          message: `This is not valid YAML: ${firstLine(error.message)}. Correct this line.`,
        };
      }),
    );
  }
  return { value: document.toJS({ maxAliasCount: 100 }), at: (path) => placeOf(document, counter, path) };
}

const firstLine = (message: string) =>
  (message.split('\n')[0] ?? message).replace(/ at line .*$/, '').replace(/[.:]$/, '');

function placeOf(
  document: Document,
  counter: LineCounter,
  path: readonly (string | number)[],
): { line: number; column: number } {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) {
      const { line, col } = counter.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

const compiled = new Map<TSchema, ReturnType<typeof Compile>>();

/** The value, once it has the shape. @throws PolicyDocumentError with one problem for each place. */
export function checkShape<T>(parsed: Parsed, schema: TSchema): T {
  const checker = compiled.get(schema) ?? Compile(schema);
  compiled.set(schema, checker);
  if (checker.Check(parsed.value)) return parsed.value as T;
  const problems = new Map<string, DocumentProblem>();
  for (const error of checker.Errors(parsed.value)) {
    const path = error.instancePath.split('/').slice(1).map(unescaped);
    const key = path.join('/');
    if (!problems.has(key))
      problems.set(key, { ...parsed.at(path), message: sentence(path, valueAt(parsed.value, path), error.message) });
  }
  throw new PolicyDocumentError(deepest([...problems.entries()]));
}

const unescaped = (part: string): string | number => {
  const text = part.replaceAll('~1', '/').replaceAll('~0', '~');
  return /^\d+$/.test(text) ? Number(text) : text;
};

/** An error inside a place says more than the error of the place around it. */
function deepest(entries: readonly [string, DocumentProblem][]): DocumentProblem[] {
  const kept = entries.filter(
    ([key]) => !entries.some(([other]) => other !== key && (key === '' || other.startsWith(`${key}/`))),
  );
  return kept.map(([, problem]) => problem);
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value;
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined;
  return at;
}

function sentence(path: readonly (string | number)[], value: unknown, message: string): string {
  const where = path.length === 0 ? 'The document' : `"${path.join('.')}"`;
  if (typeof value === 'string' && path.some((p) => p === 'when' || p === 'unless' || p === 'signals')) {
    const near = closest(value);
    return `${where} names the signal "${value}", which does not exist.${near === undefined ? ' See libs/policy/README.md for the signals.' : ` Write "${near}" if that is meant.`}`;
  }
  return `${where} ${message}. Correct it as the policy schema says.`;
}

/** The signal whose name is nearest, if any is near. */
function closest(name: string): string | undefined {
  const scored = SIGNAL_KINDS.map((kind) => ({ kind, score: common(kind, name) })).sort((a, b) => b.score - a.score);
  return scored[0] !== undefined && scored[0].score >= 0.4 ? scored[0].kind : undefined;
}

function common(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)));
  const x = pairs(a);
  const y = pairs(b);
  const shared = [...x].filter((pair) => y.has(pair)).length;
  return (2 * shared) / Math.max(x.size + y.size, 1);
}
