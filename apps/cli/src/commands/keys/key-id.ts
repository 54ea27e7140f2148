import { isUuid } from '#kernel';
import { parseKeyToken } from '#runtime';

/** The id of the key that a person means: they name it by its id, its stream, or paste the token. */
export function keyIdIn(wanted: string): string | undefined {
  const id = parseKeyToken(wanted)?.id ?? wanted.replace(/^key-/, '');
  return isUuid(id) ? id.toLowerCase() : undefined;
}
