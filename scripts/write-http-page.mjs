/** Writes docs/http.md from the tables in the code: `npm run api-docs`. */
import { writeFileSync } from 'node:fs';
import { httpPage } from '../test/docs/http-page.ts';

writeFileSync(new URL('../docs/http.md', import.meta.url), httpPage());
