import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCES = new URL('../libs/policy/src/', import.meta.url);
/** Libraries whose version can change what is seen in a text. */
const LIBRARIES = ['canonicalize', 'linkify-it', 'tldts', 'tldts-core', 'typebox', 'uc.micro', 'yaml'];

export const STAMP = new URL('engine-stamp.ts', SOURCES);

/** The digest over the sources of libs/policy (not its tests) and the locked versions of the libraries that judging rests on. */
export function engineDigest() {
  const hash = createHash('sha256');
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`
        .slice(fileURLToPath(SOURCES).length - 1)
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
    )
    .filter((path) => path !== 'engine-stamp.ts')
    .sort();
  for (const path of files) hash.update(`${path}\n${readFileSync(new URL(path, SOURCES), 'utf8')}\n`);
  const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  for (const library of LIBRARIES) hash.update(`${library}@${packages[`node_modules/${library}`]?.version}\n`);
  return `sha256:${hash.digest('hex')}`;
}
