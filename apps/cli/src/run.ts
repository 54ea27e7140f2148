import { report } from './failure.js';
import { buildProgram } from './program.js';

/** Runs one command line, to its exit status. */
export async function run(args: readonly string[]): Promise<number> {
  process.exitCode = undefined;
  try {
    await buildProgram(args).parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return report(error);
  }
}
