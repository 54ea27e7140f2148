import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The root of the installed package: the nearest folder above this file whose package.json is Holdfast's. The same from
 * sources and from dist/. @throws Error when this file has been torn out of the package.
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name === 'holdfast')
      return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The holdfast package cannot be found above this file; install it again.');
    folder = parent;
  }
}

const NAME = /^[a-z][a-z0-9-]{0,63}$/;

function read(folder: string, name: string): string | undefined {
  const file = join(packageRoot(), 'libs', 'policy', folder, `${name}.yaml`);
  return NAME.test(name) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The source of a policy that comes with Holdfast (`house`, `no-real-people`, `no-mature`); undefined when there is none. */
export function presetPolicy(name: string): string | undefined {
  return read('policies', name);
}

/** The source of a registry that comes with Holdfast (`house`); undefined when there is none. */
export function presetRegistry(name: string): string | undefined {
  return read('registries', name);
}
