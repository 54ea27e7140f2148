import { describe, expect, it } from '@jest/globals';
import type { Position } from '#kernel';
import { decodeToken, encodeToken } from '../token.js';
import { appendTo, collect, freshStream, HAPPENED, happened, NOTED, noted, numbered } from './events.js';
import type { Subject } from './subject.js';

export function describeSubscriptions(subject: Subject): void {
  describe('a subscription', () => {
    it('that starts anywhere sees each event once, in order, across the border, under load', async () => {
      const { store } = subject;
      const start = await store.head();
      const total = 900;
      const streams = [freshStream(), freshStream(), freshStream()];
      const follow = async (after: Position) => {
        const seen: string[] = [];
        let caughtUp = 0;
        for await (const message of store.subscribe({ after })) {
          if (message.kind === 'caught-up') caughtUp++;
          else {
            seen.push(message.event.id);
            if (message.event.data.last) break;
          }
        }
        return { after, seen, caughtUp };
      };
      const followers = [follow(start)];
      for (let n = 0; n < total; n += 9) {
        const appends = Array.from({ length: 9 }, (_, i) => appendTo(store, streams[i % 3] ?? '', 'any', numbered(1)));
        if (n % 90 === 0) followers.push(follow(await store.head()));
        const answers = await Promise.all(appends);
        if (n % 180 === 0) followers.push(follow(answers[4]?.position ?? start));
      }
      await appendTo(store, freshStream(), 'any', [happened({ last: true })]);
      const all = await collect(store.readAll({ after: start }));
      expect(all).toHaveLength(total + 1);
      for (const { after, seen } of await Promise.all(followers))
        expect(seen).toEqual(all.filter((event) => event.position > after).map((event) => event.id));
    });

    it('says when it has caught up, and again each time', async () => {
      const { store } = subject;
      const after = await store.head();
      const stream = freshStream();
      await appendTo(store, stream, 'any', numbered(2));
      const messages: string[] = [];
      let rounds = 0;
      for await (const message of store.subscribe({ after })) {
        messages.push(message.kind === 'event' ? String(message.event.data.n) : 'caught up');
        if (message.kind === 'event') continue;
        expect(message.position).toBe(await store.head());
        if (++rounds === 3) break;
        await appendTo(store, stream, 'any', numbered(1, rounds + 1));
      }
      expect(messages).toEqual(['0', '1', 'caught up', '2', 'caught up', '3', 'caught up']);
    });

    it('gives only what its filter lets through, and still says how far it is', async () => {
      const { store } = subject;
      const after = await store.head();
      const stream = freshStream();
      await appendTo(store, stream, 'any', [happened(), noted('a'), happened()]);
      const seen: unknown[] = [];
      for await (const message of store.subscribe({ after, filter: { types: [NOTED] } })) {
        if (message.kind === 'event') seen.push(message.event.data.note);
        else {
          expect(message.position).toBe(await store.head());
          if (seen.length === 2) break;
          await appendTo(store, stream, 'any', [happened(), noted('b'), happened()]);
        }
      }
      expect(seen).toEqual(['a', 'b']);
    });

    it('misses nothing that arrives at any moment between looking and waiting', async () => {
      const { store } = subject;
      for (let turns = 0; turns < 24; turns++) {
        const subscription = store.subscribe({ after: await store.head() })[Symbol.asyncIterator]();
        let coming = subscription.next();
        for (let turn = 0; turn < turns; turn++) await null;
        const appended = appendTo(store, freshStream(), 'any', [happened({ turns })]);
        for (let { value } = await coming; value?.kind !== 'event'; { value } = await coming)
          coming = subscription.next();
        expect((await coming).value).toMatchObject({ event: { data: { turns } } });
        await appended;
        await subscription.return?.();
      }
    });

    it('ends when it is told to, at the head and in the middle', async () => {
      const { store } = subject;
      const after = await store.head();
      const waiting = new AbortController();
      const atHead = collect(store.subscribe({ after, signal: waiting.signal }));
      setTimeout(() => waiting.abort(), 20);
      expect((await atHead).map((message) => message.kind)).toEqual(['caught-up']);

      await appendTo(store, freshStream(), 'any', numbered(10));
      const busy = new AbortController();
      const seen: unknown[] = [];
      for await (const message of store.subscribe({ after, signal: busy.signal })) {
        seen.push(message.kind);
        if (seen.length === 3) busy.abort();
      }
      expect(seen).toHaveLength(3);
      expect(await collect(store.subscribe({ signal: AbortSignal.abort() }))).toEqual([]);
    });

    it('waits for a slow reader, who holds up nobody', async () => {
      const { store } = subject;
      const after = await store.head();
      const stream = freshStream();
      const slow = store.subscribe({ after })[Symbol.asyncIterator]();
      await appendTo(store, stream, 'any', numbered(1));
      await slow.next();
      for (let n = 1; n < 1_200; n += 100) await appendTo(store, stream, 'any', numbered(100, n));
      const fast: unknown[] = [];
      for await (const message of store.subscribe({ after })) {
        if (message.kind === 'caught-up') break;
        fast.push(message.event.data.n);
      }
      expect(fast).toHaveLength(1_201);
      for (let n = 1; n <= 1_200; n++) {
        let { value } = await slow.next();
        if (value?.kind === 'caught-up') ({ value } = await slow.next());
        expect(value?.kind === 'event' && value.event.data.n).toBe(n);
      }
      await slow.return?.();
    });

    it('ends when the store closes', async () => {
      const { store } = subject;
      const subscription = collect(store.subscribe({ after: await store.head(), filter: { types: [HAPPENED] } }));
      await new Promise((resolve) => setTimeout(resolve, 20));
      await store.close();
      expect((await subscription).map((message) => message.kind)).toEqual(['caught-up']);
    });

    it('goes on from a token', async () => {
      const { store } = subject;
      const { position } = await appendTo(store, freshStream(), 'any', numbered(1));
      await appendTo(store, freshStream(), 'any', [happened({ next: true })]);
      const after = decodeToken(store.epoch, encodeToken(store.epoch, position));
      for await (const message of store.subscribe({ after })) {
        expect(message.kind === 'event' && message.event.data.next).toBe(true);
        break;
      }
    });
  });
}
