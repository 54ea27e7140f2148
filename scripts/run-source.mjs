/** Runs TypeScript from the sources: `node --import ./scripts/run-source.mjs file.ts`. Relative `./x.js` means `./x.ts` there. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const isOurs = (url) => url.startsWith('file:') && !url.includes('/node_modules/');

registerHooks({
  resolve(specifier, context, next) {
    const source = { ...context, conditions: ['source', ...(context.conditions ?? [])] };
    if (specifier.startsWith('.') && specifier.endsWith('.js') && isOurs(context.parentURL ?? '')) {
      try {
        return next(`${specifier.slice(0, -3)}.ts`, source);
      } catch {
        return next(specifier, source);
      }
    }
    return next(specifier, source);
  },
  load(url, context, next) {
    if (!url.endsWith('.ts') || !isOurs(url)) return next(url, context);
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      filename: fileURLToPath(url),
      sourceMaps: 'inline',
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        target: 'es2023',
        transform: { legacyDecorator: true, decoratorMetadata: true },
      },
      module: { type: 'es6' },
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
