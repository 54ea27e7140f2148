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
  readonly states: number;
  readonly seconds: number;
}

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
      const killed = await this.explored(mutant);
      const failed = killed ? undefined : await this.specsFail(mutant);
      const killedBy = killed ? `${killed.scenario}: ${killed.by}` : failed;
      return { mutant, killedBy, states: killed?.states ?? 0, seconds: (performance.now() - started) / 1000 };
    } finally {
      writeFileSync(path, sound);
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async explored({ scenarios }: Mutant): Promise<Killed | undefined> {
    if (scenarios.length === 0) return undefined;
    const { code, out } = await this.node(
      '--import',
      './scripts/run-source.mjs',
      'test/exploration/kill.ts',
      ...scenarios,
    );
    if (code === 0) return (JSON.parse(out.trim().split('\n').at(-1) ?? 'null') as Killed | null) ?? undefined;
    return { scenario: scenarios.join(' '), by: 'the program does not run', why: out, states: 0 };
  }

  private async specsFail({ specs }: Mutant): Promise<string | undefined> {
    if (!specs) return undefined;
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const { code, out } = await this.node(...flags, 'node_modules/jest/bin/jest.js', '--bail', '--runInBand', ...specs);
    if (code === 0 || out.includes('No tests found')) return undefined;
    return /FAIL (\S+)/.exec(out)?.[1] ?? specs.join(' ');
  }

  private node(...args: string[]): Promise<{ code: number; out: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, args, { cwd: this.folder, timeout: 400_000, killSignal: 'SIGKILL' });
      let out = '';
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (out += text));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? 1, out }));
    });
  }
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
