import { readFileSync } from 'node:fs';
import { Detectors, type DetectorsOptions, parseDetectors } from '#detectors';

/**
 * The outside classifiers named in the file that HOLDFAST_DETECTORS points at; undefined when it is not set.
 * @throws Error that says what to do
 */
export function detectorsFrom(
  env: Readonly<Record<string, string | undefined>>,
  options: Omit<DetectorsOptions, 'env'> = {},
): Detectors | undefined {
  const path = env.HOLDFAST_DETECTORS;
  if (!path) return undefined;
  return new Detectors(parseDetectors(textOf(path)), { ...options, env });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? error;
    throw new Error(`HOLDFAST_DETECTORS names ${path}, which cannot be read (${code}). Correct the path or unset it.`);
  }
}
