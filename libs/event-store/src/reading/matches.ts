import type { Filter } from '../port.js';

/** The filter as one question about an event's kind. */
export function matcher(filter: Filter | undefined): (category: string, type: string) => boolean {
  const categories = filter?.categories && new Set(filter.categories);
  const types = filter?.types && new Set(filter.types);
  return (category, type) => (categories?.has(category) ?? true) && (types?.has(type) ?? true);
}
