/**
 * Writes libs/policy/src/engine-stamp.ts: the digest of everything that decides how a case is judged. See `engineDigest`.
 * With `--check` it writes nothing and fails when the stamp is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { engineDigest, STAMP } from './engine-digest.mjs';

const digest = engineDigest();
const text = `// Made by \`npm run stamp\`; do not edit.\nexport const ENGINE_DIGEST = '${digest}';\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(STAMP, 'utf8') !== text) {
    console.error('The engine stamp is not current; run: npm run stamp');
    process.exitCode = 1;
  }
} else writeFileSync(STAMP, text);
console.log(digest);
