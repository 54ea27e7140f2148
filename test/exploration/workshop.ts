import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Killed } from './kill.js';
import type { Mutant } from './mutants/index.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['libs', 'apps', 'test', 'scripts', 'package.json', 'tsconfig.json', 'jest.config.mjs'];

export interface Verdict {
  readonly mutant: Mutant;
  /** A scenario and its assertion, or the specs; nothing when the mutant lives on. */
  readonly killedBy?: string;
  /** What the one that noticed says. */
  readonly why: string;
  /** Why nothing can be said: it took too long, or what runs is no program any more. That is never a kill. */
  readonly failed?: string;
  readonly states: number;
  readonly seconds: number;
}

type Outcome = Omit<Verdict, 'mutant' | 'seconds'>;

const PATIENCE_MS = 900_000;

/** A program that breaks down proves only that it is broken. */
const BROKEN = /\b(?:Reference|Syntax|Type)Error\b|Test suite failed to run|No tests found/;

/** What a mutant's text looks like from here: it must occur exactly once. */
export function misplaced({ id, file, find, replace }: Mutant): string | undefined {
  const times = readFileSync(join(ROOT, file), 'utf8').split(find).length - 1;
  if (times !== 1) return `${id}: its text occurs ${times} times in ${file}, and must once`;
  return find === replace ? `${id}: changes nothing` : undefined;
}

/** A copy of the sources in a folder of its own, in which one mutant at a time is tried. */
export class Workshop {
  private readonly folder = mkdtempSync(join(tmpdir(), 'holdfast-mutants-'));

  constructor() {
    for (const name of COPIED) cpSync(join(ROOT, name), join(this.folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'));
  }

  async try(mutant: Mutant): Promise<Verdict> {
    const path = join(this.folder, mutant.file);
    const sound = readFileSync(path, 'utf8');
    const started = performance.now();
    writeFileSync(
      path,
      sound.replace(mutant.find, () => mutant.replace),
    );
    try {
      const explored = await this.explored(mutant.scenarios);
      const outcome = isSettled(explored) ? explored : await this.tested(mutant.specs);
      return { mutant, ...outcome, seconds: (performance.now() - started) / 1000 };
    } finally {
      writeFileSync(path, sound);
    }
  }

  async objectionToSound(mutants: readonly Mutant[]): Promise<string | undefined> {
    const { killedBy, failed, why } = await this.tested([...new Set(mutants.flatMap(({ specs = [] }) => specs))]);
    return killedBy || failed ? `${killedBy ?? failed}\n${why}` : undefined;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async explored(scenarios: readonly string[]): Promise<Outcome> {
    if (scenarios.length === 0) return LIVES;
    const { code, out } = await this.node(
      '--import',
      './scripts/run-source.mjs',
      'test/exploration/kill.ts',
      ...scenarios,
    );
    if (code === undefined) return tooLong(scenarios, out);
    if (code !== 0) return { failed: 'the program does not run', why: out, states: 0 };
    const killed = JSON.parse(out.trim().split('\n').at(-1) ?? 'null') as Killed | null;
    if (!killed) return LIVES;
    const { scenario, by, why, states } = killed;
    if (BROKEN.test(why)) return { failed: `${scenario}: the program breaks down`, why, states };
    return { killedBy: `${scenario}: ${by}`, why, states };
  }

  private async tested(specs: readonly string[] = []): Promise<Outcome> {
    if (specs.length === 0) return LIVES;
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const { code, out } = await this.node(...flags, 'node_modules/jest/bin/jest.js', '--bail', '--runInBand', ...specs);
    if (code === undefined) return tooLong(specs, out);
    if (code === 0) return LIVES;
    const why = out.split('\n').filter((line) => /^(?:FAIL| *●)|Error\b|failed to run|No tests/.test(line));
    if (why.some((line) => BROKEN.test(line))) return { failed: 'the specs do not run', why: out, states: 0 };
    return { killedBy: /FAIL (\S+)/.exec(out)?.[1] ?? specs.join(' '), why: why.join('\n'), states: 0 };
  }

  /** No code where it took too long, or something ended it. */
  private node(...args: string[]): Promise<{ code?: number; out: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, args, { cwd: this.folder, timeout: PATIENCE_MS, killSignal: 'SIGKILL' });
      let out = '';
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (out += text));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? undefined, out }));
    });
  }
}

const LIVES: Outcome = { why: '', states: 0 };

function isSettled({ killedBy, failed }: Outcome): boolean {
  return killedBy !== undefined || failed !== undefined;
}

function tooLong(what: readonly string[], why: string): Outcome {
  return { failed: `${what.join(' ')}: ended, or not done within ${PATIENCE_MS / 1000} s`, why, states: 0 };
}

/** Tries all, so many side by side; tells of each as it is known. */
export async function tryAll(
  mutants: readonly Mutant[],
  jobs: number,
  onVerdict: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const left = [...mutants];
  const verdicts: Verdict[] = [];
  const work = async () => {
    const workshop = new Workshop();
    try {
      for (let mutant = left.shift(); mutant; mutant = left.shift()) {
        const verdict = await workshop.try(mutant);
        verdicts.push(verdict);
        onVerdict(verdict);
      }
    } finally {
      workshop.close();
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return verdicts;
}

/** What the specs say to sources without a fault: if they fail here, they prove nothing about one. */
export async function objectionToSound(mutants: readonly Mutant[]): Promise<string | undefined> {
  const workshop = new Workshop();
  try {
    return await workshop.objectionToSound(mutants);
  } finally {
    workshop.close();
  }
}
