import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { randomIds } from '#kernel';
import type { Settings } from '../configuration/settings.js';
import { problemWith, toProblem } from '../edge/problem-filter.js';
import { dataHeaders } from './safe-headers.js';

/** What Node's parser gives up on, by its code; everything else is no HTTP. */
const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what never became a request (headers without end, an unknown method, a broken chunk), and ends the connection. */
export function answerUnreadable(settings: Settings, log: Logger) {
  return (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const { status, headers, body } = answerTo({ statusCode: STATUS_OF[error.code ?? ''] ?? 400 }, settings);
    log.info({ status, code: error.code }, 'unreadable request');
    if (socket.writable && !isAnswering(socket)) {
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      socket.write([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'));
    }
    socket.destroy(error);
  };
}

/** Nothing but `100-continue` can be expected. Node would say so with an empty answer. */
export function answerExpectations(server: Server, settings: Settings, log: Logger): void {
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = answerTo({ statusCode: 417 }, settings);
    log.info({ status }, 'unreadable request');
    response.writeHead(status, headers).end(body);
  });
}

function answerTo(error: { readonly statusCode: number }, settings: Settings) {
  const problem = toProblem(error);
  const body = problemWith(problem, randomIds.next());
  const headers = {
    ...dataHeaders(settings),
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  return { status: problem.status, headers, body };
}

/**
 * An answer to an earlier request is on its way or still to come: whatever is written now would be taken for it. Node keeps it in this
 * member, and its own handler looks there, too.
 */
function isAnswering(socket: Socket): boolean {
  const { _httpMessage: answer } = socket as { _httpMessage?: ServerResponse | null };
  return answer ? answer.headersSent || answer.req.complete : false;
}
