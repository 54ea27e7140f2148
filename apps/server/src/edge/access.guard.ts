import { type CanActivate, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { callerOf } from './caller.js';
import { CALLS, type CallName, mayCall } from './calls.js';
import { Problem } from './problem.js';

const CALL = 'holdfast:call';

/** Names the call that a handler answers; the table in calls.ts says who may make it. */
export const NamesCall = (call: CallName) => SetMetadata(CALL, call);

export function callOf(handler: object): CallName | undefined {
  return Reflect.getMetadata(CALL, handler) as CallName | undefined;
}

/** Lets nobody in whom the table does not name. A handler that names no call is closed to everyone. */
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const call = callOf(context.getHandler());
    if (!call) throw new Problem('not-found', 'There is nothing here. See /docs for every call.');
    if (CALLS[call] === 'anyone') return true;
    const { role } = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (!mayCall(call, role))
      throw new Problem(
        'forbidden',
        `A key with the role ${role} may not do that. See the table of roles in the documentation.`,
      );
    return true;
  }
}
