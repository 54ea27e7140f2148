import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}
export type Behaviour = (response: ServerResponse, call: Call) => void;

/** A classifier on this machine that behaves as it is told, call by call. */
export class ClassifierServer {
  readonly calls: Call[] = [];
  /** How many calls were under way at once, at most. */
  mostAtOnce = 0;
  private now = 0;
  behave: Behaviour = answering({ signals: [] });

  private constructor(private readonly server: ReturnType<typeof createServer>) {}

  static async start(): Promise<ClassifierServer> {
    const server = createServer();
    const made = new ClassifierServer(server);
    server.on('request', (request, response) => void made.take(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return made;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/classify`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    if (!this.server.listening) return;
    this.server.close();
    await once(this.server, 'close');
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.now);
    response.on('close', () => this.now--);
    const body = JSON.parse(Buffer.concat(await Array.fromAsync(request)).toString());
    const call = { headers: request.headers, body };
    this.calls.push(call);
    this.behave(response, call);
  }
}

export function answering(body: unknown, status = 200): Behaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

export const silent: Behaviour = () => undefined;

export function late(ms: number, behaviour: Behaviour): Behaviour {
  return (response, call) => void setTimeout(() => behaviour(response, call), ms).unref();
}

/** Begins an answer and never ends it. */
export const trickling: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"signals":');
};

export const hangingUp: Behaviour = (response) => void response.destroy();
