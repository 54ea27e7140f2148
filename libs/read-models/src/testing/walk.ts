import type { Page } from '../queries/page.js';

/** Everything in a list, page by page. */
export function walk<T>(list: (cursor?: string) => Page<T>): readonly T[] {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = list(cursor);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return items;
}
