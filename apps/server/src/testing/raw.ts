import { connect } from 'node:net';

/**
 * Sends bytes as they stand and reads until the other side has answered with the end of the connection; with `leave` it cuts the
 * connection itself once everything is sent.
 */
export function sendRaw(url: string, parts: readonly string[], { leave = false } = {}): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answered = '';
    const socket = connect({ host: hostname, port: Number(port) }, async () => {
      for (const part of parts) {
        socket.write(part);
        await new Promise((sent) => setTimeout(sent, 20));
      }
      if (leave) socket.destroy();
    });
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      answered += chunk;
    });
    // A reset is a closed connection like any other.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answered));
  });
}
