import { EXIT } from '../exit.js';
import { remark } from './output.js';

/** For long work: the first Ctrl-C asks it to stop in good order, the second ends the process. */
export function interruptible(): { readonly signal: AbortSignal; release(): void } {
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) process.exit(EXIT.interrupted);
    stopping.abort();
    if (process.stderr.isTTY) remark('\nStopping; press Ctrl-C again to end at once.');
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { signal: stopping.signal, release: () => process.off('SIGINT', stop).off('SIGTERM', stop) };
}
