/** Lines around a change that are shown with it. */
const CONTEXT = 3;
/** Beyond so many pairs of lines the middle is shown as replaced whole: the table would not fit in memory. */
const MOST_PAIRS = 4_000_000;

interface Edit {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** The difference of two texts, line by line, in the unified form. Empty when they are equal. */
export function textDiff(a: string, b: string, nameA: string, nameB: string): string {
  if (a === b) return '';
  const edits = editsOf(a.split('\n'), b.split('\n'));
  const shown = edits.map((_, i) => edits.slice(Math.max(i - CONTEXT, 0), i + CONTEXT + 1).some((e) => e.sign !== ' '));
  const out = [`--- ${nameA}`, `+++ ${nameB}`];
  let lineA = 1;
  let lineB = 1;
  edits.forEach(({ sign, text }, i) => {
    if (shown[i] && !shown[i - 1]) out.push(`@@ -${lineA} +${lineB} @@`);
    if (shown[i]) out.push(`${sign}${text}`);
    if (sign !== '+') lineA++;
    if (sign !== '-') lineB++;
  });
  return `${out.join('\n')}\n`;
}

function editsOf(a: readonly string[], b: readonly string[]): Edit[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const same = (text: string): Edit => ({ sign: ' ', text });
  return [
    ...a.slice(0, head).map(same),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(same),
  ];
}

/** By the table of longest common subsequences. */
function middle(a: readonly string[], b: readonly string[]): Edit[] {
  const removed = (text: string): Edit => ({ sign: '-', text });
  const added = (text: string): Edit => ({ sign: '+', text });
  if (a.length * b.length > MOST_PAIRS) return [...a.map(removed), ...b.map(added)];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      edits.push({ sign: ' ', text: left });
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      edits.push(removed(left));
      i++;
    } else if (right !== undefined) {
      edits.push(added(right));
      j++;
    }
  }
  return edits;
}
