import { nameWords } from '../detect/names.js';
import { checkShape, parseYaml } from '../document/parse.js';
import { RegistryDocument, type RegistryShape } from '../document/shape.js';
import { type CompiledRegistry, protectedEntry, registryOf } from './registry.js';

/** @throws PolicyDocumentError with line, column and a sentence for each problem. */
export function compileRegistry(source: string): CompiledRegistry {
  const { about: _about, ...content } = checkShape<RegistryShape>(parseYaml(source), RegistryDocument);
  return registryOf(content, nameWords);
}

/** What to write into a registry for a protected person. The name itself is not kept. */
export function protectName(salt: string, name: string): string {
  return protectedEntry(salt, nameWords(name));
}

export const EMPTY_REGISTRY: CompiledRegistry = registryOf(
  { registry: 'empty', version: '0', salt: 'none', protected: [], public: [], fictional: [] },
  nameWords,
);
