/** One scenario after another until an assertion fails; prints what failed as JSON. Run on copies of the sources with a fault in them. */
import { explore } from './explore.js';
import { SCENARIOS } from './scenarios/index.js';

export interface Killed {
  readonly scenario: string;
  readonly by: string;
  readonly why: string;
  readonly states: number;
}

async function killedBy(names: readonly string[]): Promise<Killed | undefined> {
  const scenarios = names.map((name) => {
    const scenario = SCENARIOS.find((known) => known.name === name);
    if (!scenario) throw new Error(`There is no scenario ${name}.`);
    return scenario;
  });
  for (const scenario of scenarios) {
    const { name } = scenario;
    try {
      const { violation, states } = await explore(scenario);
      const [objection] = violation?.objections ?? [];
      if (objection) return { scenario: name, by: objection.assertion, why: objection.why, states };
    } catch (error) {
      return { scenario: name, by: 'begin', why: String(error), states: 0 };
    }
  }
  return undefined;
}

console.log(JSON.stringify((await killedBy(process.argv.slice(2))) ?? null));
process.exit(0);
