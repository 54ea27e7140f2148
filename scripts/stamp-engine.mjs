/** Writes libs/policy/src/engine-stamp.ts: the digest of everything that decides how a case is judged. See `engineDigest`. */
import { writeFileSync } from 'node:fs';
import { engineDigest, STAMP } from './engine-digest.mjs';

const digest = engineDigest();
writeFileSync(STAMP, `// Made by \`npm run stamp\`; do not edit.\nexport const ENGINE_DIGEST = '${digest}';\n`);
console.log(digest);
