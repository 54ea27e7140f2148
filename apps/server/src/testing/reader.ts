import { createParser } from 'eventsource-parser';

export interface Told {
  readonly id: string;
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: what came over the wire; specs look into it as they expect it to be
  readonly data: any;
}

/** A client of the event stream, made of a stock parser. */
export interface StreamReader {
  readonly told: Told[];
  readonly comments: string[];
  /** Resolves once it has so many events, or the stream has ended. */
  until(enough: (told: readonly Told[]) => boolean): Promise<void>;
  /** Resolves when the other side has ended the stream. */
  readonly ended: Promise<void>;
  leave(): void;
}

export async function readStream(
  url: string,
  key: string,
  options: { readonly lastEventId?: string; readonly from?: string } = {},
): Promise<StreamReader> {
  const { lastEventId, from } = options;
  const leaving = new AbortController();
  const response = await fetch(`${url}/v1/stream${from ? `?from=${from}` : ''}`, {
    headers: { authorization: `Bearer ${key}`, ...(lastEventId && { 'last-event-id': lastEventId }) },
    signal: leaving.signal,
  });
  if (response.status !== 200 || !response.body) throw new Error(`the stream answers ${response.status}`);
  const told: Told[] = [];
  const comments: string[] = [];
  const watching = new Set<() => void>();
  let over = false;
  const parser = createParser({
    onEvent: ({ id = '', event = '', data }) => told.push({ id, event, data: JSON.parse(data) }),
    onComment: (comment) => comments.push(comment),
  });
  const body = response.body.pipeThrough(new TextDecoderStream());
  const read = async () => {
    try {
      for await (const text of body) {
        parser.feed(text);
        for (const look of watching) look();
      }
    } catch {
      // It was cut off, or this reader left.
    }
    over = true;
    for (const look of watching) look();
  };
  const ended = read();
  const until = (enough: (told: readonly Told[]) => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!over && !enough(told)) return;
        watching.delete(look);
        resolve();
      };
      watching.add(look);
      look();
    });
  return { told, comments, until, ended, leave: () => leaving.abort() };
}
