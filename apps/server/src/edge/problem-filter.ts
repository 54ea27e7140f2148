import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppendFailed, EventTooLarge, InvalidToken, StoreClosed } from '#event-store';
import { Contention, Refused } from '#kernel';
import { InvalidCursor, ReadModelsUnusable } from '#read-models';
import { Problem, problemOf } from './problem.js';
import type { ProblemCode } from './problems.js';

/** Turns whatever was thrown into problem+json. What is nobody's expected "no" is logged, and told without its words. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    answer(host.switchToHttp().getResponse<FastifyReply>(), request, error);
  }
}

export function answer(reply: FastifyReply, request: FastifyRequest, error: unknown): void {
  const problem = toProblem(error);
  if (problem.status >= 500) request.log.error({ err: safe(error) }, 'request failed');
  if (reply.sent || reply.raw.headersSent) {
    reply.raw.destroy();
    return;
  }
  void reply
    .status(problem.status)
    .headers(problem.headers)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problemWith(problem, request.id));
}

/** The problem document of one request. */
export function problemWith(problem: Problem, request: string): string {
  return JSON.stringify({ ...problem.toJSON(), instance: `urn:holdfast:request:${request}` });
}

const INTERNAL = ['internal', 'It is no fault of yours, and it was recorded.'] as const;
const UNREADABLE = ['malformed-request', 'The request cannot be read. Check its address, headers and body.'] as const;
const NOTHING = 'There is nothing here. See /docs for every call.';

const BY_STATUS: Readonly<Record<number, readonly [ProblemCode, string]>> = {
  400: UNREADABLE,
  // A file outside the API page: as little there as any other.
  403: ['not-found', NOTHING],
  404: ['not-found', NOTHING],
  405: ['method-not-allowed', 'This address does not take that method. See /docs for every call.'],
  408: ['timed-out', 'The request did not arrive whole in time. Send it again.'],
  413: ['too-large', 'The body is larger than this call takes. Send less.'],
  414: ['malformed-request', 'The address is too long.'],
  415: ['unsupported-media-type', 'Send the body as application/json.'],
  417: ['expectation-failed', 'Expect may say 100-continue and nothing else. Leave it out.'],
  431: ['headers-too-large', 'Address and headers are more than the service reads. Send fewer or shorter ones.'],
};

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Refused) return problemOf(error.refusal);
  if (error instanceof InvalidCursor) return new Problem('invalid-cursor', error.message);
  if (error instanceof InvalidToken) return new Problem('invalid-token', error.message);
  if (error instanceof EventTooLarge)
    return new Problem('too-large', 'This is more than one event can hold. Send less.');
  if (error instanceof Contention) return unavailable('Others kept changing the same things. Send the request again.');
  if (error instanceof AppendFailed || error instanceof StoreClosed || error instanceof ReadModelsUnusable)
    return unavailable('The store does not take anything at the moment. Send the same request again a little later.');
  const status = statusOf(error);
  const [code, detail] = BY_STATUS[status] ?? (status >= 400 && status < 500 ? UNREADABLE : INTERNAL);
  return new Problem(code, detail);
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

function unavailable(detail: string): Problem {
  return new Problem('unavailable', detail, {}, { 'retry-after': '1' });
}

/** Where it happened. Messages may quote what a person wrote, and stay out of the log. */
function safe(error: unknown): { type: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, stack: frames?.join('\n') };
}
