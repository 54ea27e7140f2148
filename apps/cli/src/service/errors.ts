import { CommandFailed, EXIT } from '../exit.js';

/** The service answered, and not with what was asked for. `code` is the last part of the problem's type. */
export class ServiceRefused extends CommandFailed {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(EXIT.failed, message);
    this.name = 'ServiceRefused';
  }
}

/** Nobody answered, or the answer was cut off: whether it was done is unknown. */
export class ServiceSilent extends CommandFailed {
  constructor(url: string, cause: unknown) {
    super(
      EXIT.failed,
      `The service at ${url} does not answer (${reasonOf(cause)}). Start it with npm start, or correct HOLDFAST_URL.`,
    );
    this.name = 'ServiceSilent';
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'it took too long';
  const { cause } = error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return error.message;
}
