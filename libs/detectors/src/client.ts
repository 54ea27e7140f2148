import { DetectorFailure } from './failure.js';

/** The longest answer that is read, in bytes. */
const MAX_ANSWER = 256 * 1024;

export interface HttpTarget {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/**
 * Posts JSON and gives the JSON that comes back. Follows no redirect: what is asked about goes to the named address and to no other.
 * @throws DetectorFailure
 */
export async function postJson({ url, headers, timeoutMs }: HttpTarget, body: unknown): Promise<unknown> {
  // Covers the whole exchange: an answer that trickles in is late as well.
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal,
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new DetectorFailure('refused', `It answered with status ${response.status}.`);
    }
    return parsed(await read(response));
  } catch (error) {
    if (error instanceof DetectorFailure) throw error;
    if (signal.aborted) throw new DetectorFailure('timeout', `No answer within ${timeoutMs} ms.`);
    throw new DetectorFailure('unreachable', `It cannot be reached: ${causeOf(error)}.`);
  }
}

async function read(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER) throw new DetectorFailure('garbled', `Its answer is longer than ${MAX_ANSWER} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DetectorFailure('garbled', 'Its answer is no JSON.');
  }
}

function causeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code ?? (error instanceof Error ? error.message : String(error));
}
