import { AppendFailed } from '#event-store';
import { Contention } from '#kernel';

/** Contention and a full disk are not the event's fault, and pass. */
export function passes(error: Error): boolean {
  return error instanceof Contention || (error instanceof AppendFailed && error.passes);
}

/** Resolves after so long, or at once when `signal` aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
