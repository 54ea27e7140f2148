/** `npm run explore`: every scenario, or those named. `--save DIR` keeps counter-examples; `--replay FILE` tells one again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Explored, explore, type Violation } from './explore.js';
import { ASSERTIONS } from './oracle/observe.js';
import { SCENARIOS } from './scenarios/index.js';
import { storyOf, tell } from './story.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    save: { type: 'string' },
    replay: { type: 'string' },
    states: { type: 'string' },
    quiet: { type: 'boolean' },
  },
});

function scenarioOf(name: string) {
  const found = SCENARIOS.find((scenario) => scenario.name === name);
  if (found) return found;
  console.error(`There is no scenario ${name}. Choose of: ${SCENARIOS.map((s) => s.name).join(', ')}.`);
  process.exit(2);
}

if (values.replay) {
  const saved = JSON.parse(readFileSync(values.replay, 'utf8')) as Violation;
  const { lines, objections } = await tell(scenarioOf(saved.scenario), saved.steps);
  console.log(lines.join('\n'));
  if (objections.length === 0) console.log('  It ends well now.');
  process.exit(objections.length > 0 ? 1 : 0);
}

const wanted = positionals.length > 0 ? positionals.map(scenarioOf) : SCENARIOS;
const done: Explored[] = [];
let wrong = 0;
for (const scenario of wanted) {
  const bounds = [
    `${scenario.actors.length} actors: ${scenario.actors.map((a) => `${a.name} (${Object.keys(a.actions).join(', ')})`).join('; ')}`,
    `saga ${scenario.saga}`,
    ...(scenario.moments ? [`${scenario.moments.length} moments`] : []),
    ...(scenario.crashes ? [`${scenario.crashes} crash`] : []),
    ...(scenario.upgrade ? ['1 upgrade'] : []),
  ];
  console.log(`\n${scenario.name}: ${scenario.about}\n  ${bounds.join('\n  ')}`);
  const found = await explore(scenario, {
    states: values.states ? Number(values.states) : undefined,
    onProgress: (states, depth) => {
      if (!values.quiet && process.stderr.isTTY) process.stderr.write(`\r  ${states} states, ${depth} steps deep `);
    },
  });
  done.push(found);
  if (!values.quiet && process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  const { states, transitions, deepest, seconds, violation } = found;
  console.log(
    `  ${number(states)} states, ${number(transitions)} transitions, ${deepest} steps deep, ${seconds.toFixed(1)} s`,
  );
  if (!violation) continue;
  wrong++;
  console.log(`\n${await storyOf(violation, scenario)}`);
  if (!values.save) continue;
  mkdirSync(values.save, { recursive: true });
  const file = join(values.save, `${scenario.name}.json`);
  writeFileSync(file, `${JSON.stringify(violation, null, 2)}\n`);
  console.log(`\n  Saved: npm run explore -- --replay ${file}`);
}

const sum = (of: (found: Explored) => number) => number(done.reduce((total, found) => total + of(found), 0));
console.log(`\n${sum((f) => f.states)} states, ${sum((f) => f.transitions)} transitions, ${sum((f) => f.seconds)} s`);
for (const [assertion, words] of Object.entries(ASSERTIONS))
  console.log(`  ${sum((f) => f.assertions.get(assertion) ?? 0).padStart(12)} × ${words}`);
process.exit(wrong > 0 ? 1 : 0);

function number(n: number): string {
  return Math.round(n).toLocaleString('en');
}
