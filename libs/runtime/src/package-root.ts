import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of Holdfast's own package.json, wherever this file was compiled to. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'holdfast') return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('Holdfast cannot find its own package.json. Install it again.');
    folder = parent;
  }
}
