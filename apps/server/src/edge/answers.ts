import type { FastifyReply } from 'fastify';
import { etag } from './asked.js';
import type { Done } from './desk.js';

interface Outcome {
  readonly status?: number;
  /** Content version, for the ETag. */
  readonly version?: number;
  readonly location?: string;
}

/** Sets what an answer says beside its body. */
export function answering(reply: FastifyReply, done: Pick<Done<unknown>, 'replayed'>, outcome: Outcome = {}): void {
  const { status, version, location } = outcome;
  if (status !== undefined) void reply.status(status);
  if (version !== undefined) void reply.header('etag', etag(version));
  if (location !== undefined) void reply.header('location', location);
  if (done.replayed) void reply.header('idempotency-replayed', 'true');
}
