/**
 * `npm run learn [-- --dry --leave set|family|evasion|lang]`: learns what each trait of a case weighs from all labelled rows but the newest, and writes
 * libs/policy/src/data/weights.ts (with `--dry` it writes nothing). Before, each set (or family, evasion, language) is left out in turn: how its rows weigh by
 * what the others taught, weights alone, without any rule.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileRegistry, traitsOfCase } from '#policy';
import { type Fitted, type Lesson, learned, weightOf } from './learned.js';
import { caseOf, corpusRows, NEWEST, type Row, SETS, type SetName } from './rows.js';

const { values } = parseArgs({ options: { dry: { type: 'boolean' }, leave: { type: 'string', default: 'set' } } });
const LEAVES = ['set', 'family', 'evasion', 'lang'] as const;
const leave = LEAVES.find((name) => name === values.leave);
if (leave === undefined) throw new Error(`--leave takes one of ${LEAVES.join(', ')}.`);

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

const rows = (Object.keys(SETS) as SetName[]).flatMap((set) =>
  corpusRows(set)
    .filter(isClear)
    .map((row) => ({
      set,
      family: row.family,
      evasion: row.evasion,
      lang: row.lang,
      traits: traitsOfCase(caseOf(row), registry),
      guilty: !row.accept.includes('allow'),
    })),
);
const taught = rows.filter(({ set }) => !NEWEST.has(set));

/** The weight, as odds, from which the house policy holds: a chance of 0.3. */
const HELD = Math.log(0.3 / 0.7);

function told(fitted: Fitted, lessons: readonly Lesson[]): string {
  return [true, false]
    .map((guilty) => lessons.filter((lesson) => lesson.guilty === guilty))
    .map((all) => `${all.filter(({ traits }) => weightOf(fitted, traits) >= HELD).length}/${all.length}`)
    .join(' guilty and ');
}

for (const [name, left] of Map.groupBy(rows, (row) => row[leave])) {
  const others = taught.filter((row) => row[leave] !== name);
  console.log(
    `${name}: ${told(learned(others, OPTIONS), left)} innocent weigh 0.3 or more, by ${others.length} others`,
  );
}

const { base, weights } = learned(taught, OPTIONS);
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
