/** The longest line that is read, in bytes: several times what a bounty at all its limits takes. */
const MAX_LINE = 4 * 1024 * 1024;

export type Line = { readonly line: number } & ({ readonly text: string } | { readonly error: string });

/**
 * The lines of a stream, as they come: split at line feeds only (JSON may hold every other separator), each decoded on its own,
 * so that one broken line spoils no other. Memory is bounded by the longest line. Empty lines count and are left out.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= MAX_LINE) parts.push(part);
    else parts = [];
  };
  const take = (): Line | undefined => {
    const taken = { bytes: Buffer.concat(parts), length, line: line++ };
    parts = [];
    length = 0;
    if (taken.length > MAX_LINE)
      return { line: taken.line, error: `This line has ${taken.length} bytes; the most is ${MAX_LINE}.` };
    try {
      const text = decoder.decode(taken.bytes).trim();
      return text === '' ? undefined : { line: taken.line, text };
    } catch {
      return { line: taken.line, error: 'This line is not UTF-8.' };
    }
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      const taken = take();
      if (taken) yield taken;
    }
    add(chunk.subarray(from));
  }
  const last = length > 0 ? take() : undefined;
  if (last) yield last;
}
