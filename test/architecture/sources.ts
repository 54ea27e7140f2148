import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

export function readSources(): Source[] {
  const paths = globSync('{libs,apps,test}/**/*.ts', { cwd: ROOT, exclude: (path) => /node_modules|dist/.test(path) });
  return paths.toSorted().map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The entry points of libs: `#kernel/testing` to `libs/kernel/src/testing/index.ts`. */
export function readEntryPoints(): ReadonlyMap<string, string> {
  const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    imports: Record<string, { source: string }>;
  };
  return new Map(Object.entries(imports).map(([name, { source }]) => [name, normalize(source)]));
}

/** Everything a file imports, by TypeScript's own scanner: static, dynamic, re-exported, types too. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/** The project's file behind a specifier; nothing for a package. `#name` that is no entry point gives nothing either. */
export function resolve(from: string, specifier: string, entries: ReadonlyMap<string, string>): string | undefined {
  if (specifier.startsWith('#')) return entries.get(specifier);
  if (!specifier.startsWith('.')) return undefined;
  return normalize(join(dirname(from), specifier)).replace(/\.js$/, '.ts');
}

/** Calls that make a result depend on when, where or by chance: `Date.now`, `new Date()`, `Math.random`, `process.env`, random ids. */
export function impurities(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = `${node.expression.getText()}.${node.name.text}`;
      if (/^(Date\.now|Math\.random|process\.env|performance\.now)$/.test(name)) found.push(name);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      found.push('new Date()');
    if (ts.isIdentifier(node) && /^random(UUID|Bytes|Ids)$/.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.ESNext, true));
  return found;
}
