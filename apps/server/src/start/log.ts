import type { LoggerService } from '@nestjs/common';
import { destination, type Logger, pino } from 'pino';

/** Structured, on standard error. Nothing that a person wrote, and no key, is ever passed to it; the redaction is a second net. */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers.authorization', 'headers.authorization', 'authorization', 'token', 'secret'],
    },
    destination({ dest: 2, sync: true }),
  );
}

/** Nest's own messages: only what goes wrong is worth a line. */
export function nestLog(logger: Logger): LoggerService {
  const say =
    (level: 'error' | 'warn' | 'fatal' | 'debug') =>
    (message: unknown, ...rest: unknown[]) =>
      logger[level]({ from: rest.at(-1) }, message instanceof Error ? message.name : String(message));
  return {
    log: say('debug'),
    error: say('error'),
    warn: say('warn'),
    fatal: say('fatal'),
    debug: say('debug'),
    verbose: say('debug'),
  };
}
