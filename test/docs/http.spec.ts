import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '#runtime';
import { httpPage } from './http-page.js';

it('docs/http.md is what the code says; write it with npm run api-docs', () => {
  expect(readFileSync(join(packageRoot(), 'docs/http.md'), 'utf8')).toBe(httpPage());
});
