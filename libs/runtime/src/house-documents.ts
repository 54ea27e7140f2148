import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.js';

const POLICIES = 'libs/policy/policies';
const REGISTRIES = 'libs/policy/registries';

/** The policy documents that come with Holdfast: `house` and the presets. */
export function houseDocumentNames(): string[] {
  return readdirSync(join(packageRoot(), POLICIES))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .toSorted();
}

/** The source of one of them, or nothing when there is none of that name: also what a document of one's own may extend. */
export function housePolicySource(name: string): string | undefined {
  return houseDocumentNames().includes(name)
    ? readFileSync(join(packageRoot(), POLICIES, `${name}.yaml`), 'utf8')
    : undefined;
}

export function houseRegistrySource(): string {
  return readFileSync(join(packageRoot(), REGISTRIES, 'house.yaml'), 'utf8');
}
