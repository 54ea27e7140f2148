import { type BeforeApplicationShutdown, Inject } from '@nestjs/common';
import { Problem } from '../edge/problem.js';
import { PARTS, type ServerParts } from '../parts.js';

/** The streams that are open in this process: so many and no more, and all of them end when it stops. */
export class OpenStreams implements BeforeApplicationShutdown {
  private readonly open = new Set<AbortController>();
  private stopping = false;

  constructor(@Inject(PARTS) private readonly parts: ServerParts) {}

  get count(): number {
    return this.open.size;
  }

  /** Whoever takes a place aborts it when the stream is over. @throws Problem 429 */
  take(): AbortController {
    if (this.stopping || this.open.size >= this.parts.settings.streams)
      throw new Problem(
        'too-many-streams',
        'As many event streams are open as this service allows. Close one, or try again later.',
        { retryAfterSeconds: RETRY_SECONDS },
        { 'retry-after': String(RETRY_SECONDS) },
      );
    const place = new AbortController();
    this.open.add(place);
    place.signal.addEventListener('abort', () => this.open.delete(place), { once: true });
    return place;
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
    for (const place of this.open) place.abort();
  }
}

const RETRY_SECONDS = 10;
