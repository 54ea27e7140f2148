import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { IdempotentRequest } from '#kernel';
import { Problem } from './problem.js';

/** What the headers of a request ask for beside its body. */
export interface Asked {
  /** `Idempotency-Key`. */
  readonly key?: string;
  /** `Prefer: wait=SECONDS`, in milliseconds. */
  readonly waitMs: number;
  /** `If-Match`: the content version that the caller saw. */
  readonly version?: number;
}

const DEFAULT_WAIT = 2;
/** Longer waits are cut to this many seconds, as RFC 7240 allows. */
const LONGEST_WAIT = 30;

export const Asks = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  askedBy(context.switchToHttp().getRequest<FastifyRequest>()),
);

export function askedBy({ headers }: FastifyRequest): Asked {
  return {
    key: keyOf(single(headers['idempotency-key'])),
    waitMs: waitOf(single(headers.prefer)) * 1000,
    version: versionOf(headers['if-match']),
  };
}

/** One request of one acting subject, as the core knows it again. */
export function onceOnly(
  route: string,
  subject: string,
  { key }: Asked,
  body: unknown,
): { request?: IdempotentRequest } {
  return key === undefined ? {} : { request: { route, subject, key, body } };
}

/** @throws Problem 428 */
export function demandVersion({ version }: Asked): number {
  if (version !== undefined) return version;
  throw new Problem(
    'if-match-needed',
    'Say which version you edit: send If-Match with the ETag that the last answer about it had.',
  );
}

export function etag(version: number): string {
  return `"${version}"`;
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header;
}

function keyOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  // The draft standard writes it as a quoted string; most clients send it bare.
  const key = /^"(.*)"$/.exec(header)?.[1] ?? header;
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new Problem('malformed-request', 'Idempotency-Key must be 1 to 200 visible ASCII characters, such as a UUID.');
}

function waitOf(header: string | undefined): number {
  const wait = /(?:^|[,;\s])wait\s*=\s*"?(\d{1,6})"?/i.exec(header ?? '')?.[1];
  return wait === undefined ? DEFAULT_WAIT : Math.min(Number(wait), LONGEST_WAIT);
}

function versionOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const version = /^"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version !== undefined) return Number(version);
  throw new Problem('malformed-request', 'If-Match must be one ETag exactly as an answer gave it, such as "1".');
}
