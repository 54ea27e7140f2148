/**
 * `npm run learn [-- --dry]`: learns what each trait of a case weighs from all labelled rows but the newest, and writes libs/policy/src/data/weights.ts (with `--dry`
 * it writes nothing). Prints, for each set, how weights learned from all the other sets tell its rows apart.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileRegistry, traitsOfCase } from '#policy';
import { type Fitted, type Lesson, learned, weightOf } from './learned.js';
import { caseOf, corpusRows, NEWEST, type Row, SETS, type SetName } from './rows.js';

const { values } = parseArgs({ options: { dry: { type: 'boolean' } } });
const WEIGHTS = new URL('../../libs/policy/src/data/weights.ts', import.meta.url);
const registry = compileRegistry(
  readFileSync(new URL('../../libs/policy/registries/house.yaml', import.meta.url), 'utf8'),
);

/** Signals that rest on nothing but what speaks against a case; its traits never excuse. */
const EVIDENCE =
  /^(mature\+)?saw:(who-|(real|partial|hinted|public|protected)-person$|(unclear|untold|tool|sexual|doubtful)\b|self$|real-child$|suggestive$|minor$|negation-taken-back$)|^mature$/;

const OPTIONS = { ridge: 2, least: 3, onlyAgainst: (trait: string) => EVIDENCE.test(trait) };

/** Rows whose label leaves no doubt, and rests on the text: what must not be allowed, and what must be, without a verified record. */
const isClear = ({ accept, consents }: Row) =>
  (!accept.includes('allow') || accept.length === 1) && consents.every((c) => c.status !== 'verified');

const lessonOf = (row: Row): Lesson => ({
  traits: traitsOfCase(caseOf(row), registry),
  guilty: !row.accept.includes('allow'),
});

/** The share of pairs of a guilty and an innocent case in which the guilty one weighs more. */
function told(fitted: Fitted, lessons: readonly Lesson[]): number {
  const weighed = (guilty: boolean) =>
    lessons.filter((l) => l.guilty === guilty).map((l) => weightOf(fitted, l.traits));
  const innocent = weighed(false);
  const pairs = weighed(true).flatMap((g) => innocent.map((i) => (g > i ? 1 : g === i ? 0.5 : 0)));
  return pairs.reduce<number>((sum, won) => sum + won, 0) / pairs.length;
}

const sets = (Object.keys(SETS) as SetName[]).map((name) => ({
  name,
  lessons: corpusRows(name).filter(isClear).map(lessonOf),
}));
for (const { name, lessons } of sets) {
  const others = sets.filter((set) => set.name !== name && !NEWEST.has(set.name)).flatMap((set) => set.lessons);
  console.log(
    `${name}: ${told(learned(others, OPTIONS), lessons).toFixed(4)} of pairs in order, by ${others.length} others`,
  );
}

const { base, weights } = learned(
  sets.filter((set) => !NEWEST.has(set.name)).flatMap((set) => set.lessons),
  OPTIONS,
);
const hundredths = (weight: number) => Math.round(weight * 100);
const lines = [...weights].filter(([, weight]) => hundredths(weight) !== 0);
console.log(`${lines.length} traits weigh something`);
if (values.dry !== true) {
  writeFileSync(
    WEIGHTS,
    `// Made by \`npm run learn\`; do not edit. Hundredths of the natural logarithm of the odds.
export const BASE = ${hundredths(base)};
export const WEIGHTS = \`
${lines.map(([trait, weight]) => `${trait} ${hundredths(weight)}`).join('\n')}
\`;
`,
  );
}
