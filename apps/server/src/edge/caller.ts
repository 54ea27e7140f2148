import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { CommandContext } from '#kernel';
import type { KeyRole } from './calls.js';
import { Problem } from './problem.js';

/** Who asks: what their key says of them. */
export interface CallerIdentity {
  readonly keyId: string;
  readonly marketplace: string;
  readonly role: KeyRole;
  /** Opaque; the same for all keys of one person or system. Stands in every event that they cause. */
  readonly subject: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before anything else by `authenticate`; absent without a valid key. */
    caller?: CallerIdentity;
  }
}

export function contextOf({ marketplace, role, subject }: CallerIdentity): CommandContext {
  return { actor: { role, id: subject }, marketplace };
}

export function callerOf(request: FastifyRequest): CallerIdentity {
  if (request.caller) return request.caller;
  throw new Problem('no-key', NO_KEY, {}, { 'www-authenticate': 'Bearer' });
}

export const NO_KEY =
  'This call needs a valid API key: send Authorization: Bearer <key>. An operator makes one with holdfast keys create.';

/** The caller, in a handler of a call that needs a key. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
