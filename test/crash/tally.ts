import type { Life, Round } from './life.js';

/** What a run comes to. */
export class Tally {
  private readonly kinds = new Map<string, { rounds: number; kills: number }>();
  private lives = 0;
  private checked = 0;
  private events = 0;
  private payouts = 0;
  private jumping = 0;
  problems = 0;

  add(life: Life): void {
    this.lives++;
    this.checked += life.checked;
    this.events += life.events;
    this.payouts += life.payouts;
    this.problems += life.problems.length;
    for (const { round, killed } of life.rounds) {
      if (round.jumps) this.jumping++;
      const kind = kindOf(round);
      const known = this.kinds.get(kind) ?? { rounds: 0, kills: 0 };
      this.kinds.set(kind, { rounds: known.rounds + 1, kills: known.kills + (killed ? 1 : 0) });
    }
  }

  /** A round without a kill finished before it got to its point. */
  table(): string {
    const kinds = [...this.kinds].sort(([a], [b]) => a.localeCompare(b));
    const all = kinds.reduce((sum, [, { rounds, kills }]) => [(sum[0] ?? 0) + rounds, (sum[1] ?? 0) + kills], [0, 0]);
    const row = (name: string, rounds: unknown, kills: unknown) =>
      `${name.padEnd(28)} ${String(rounds).padStart(7)} ${String(kills).padStart(7)}`;
    return [
      row('killed', 'rounds', 'kills'),
      ...kinds.map(([name, { rounds, kills }]) => row(name, rounds, kills)),
      row('all', all[0], all[1]),
      `of them with a clock that jumps ${this.jumping}`,
      '',
      `${this.lives} deployments, ${this.events} events and ${this.payouts} payouts started or confirmed at their ends`,
      `${this.checked} acknowledged commands looked for, ${this.problems} problems`,
    ].join('\n');
  }
}

function kindOf(round: Round): string {
  if ('death' in round) return `at ${round.death.point}`;
  return round.task === 'load' ? 'at a random moment' : 'at random, rebuilding';
}
