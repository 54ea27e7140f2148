import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { decodeToken, InvalidToken } from '#event-store';
import type { Position } from '#kernel';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { OneOf } from '../edge/fields.js';
import { ApiListQuery } from '../edge/list-query.js';
import { valid } from '../edge/valid.js';
import { PARTS, type ServerParts } from '../parts.js';
import { deliver } from './deliver.js';
import { follow } from './follow.js';
import { OpenStreams } from './open-streams.js';

export class StreamQuery {
  @OneOf(['now', 'beginning'], {
    optional: true,
    about: 'Where to begin without `Last-Event-ID`. Default `now`.',
  })
  from?: 'now' | 'beginning';
}

@ApiTags('stream')
@Controller('stream')
export class StreamController {
  constructor(
    @Inject(PARTS) private readonly parts: ServerParts,
    @Inject(OpenStreams) private readonly open: OpenStreams,
  ) {}

  @Get()
  @ApiCall('stream.follow', {
    summary: 'Server-sent events of what the key may see',
    about:
      'Each has an opaque id. Come back with the last one in `Last-Event-ID`: nothing is lost, nothing comes twice. A comment comes now and then as a sign of life. Whoever does not read is cut off, and comes back the same way.',
    text: 'text/event-stream',
    problems: ['invalid-fields', 'invalid-token', 'too-many-streams'],
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The id of the last event that arrived.',
    schema: { type: 'string', maxLength: 200 },
  })
  @ApiListQuery(StreamQuery)
  async follow(
    @Caller() caller: CallerIdentity,
    @Query(valid(StreamQuery)) query: StreamQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { holdfast, settings } = this.parts;
    const after = await this.startOf(request.headers['last-event-id'], query);
    const place = this.open.take();
    try {
      const to = reply.raw;
      to.once('close', () => place.abort());
      const headers = { ...reply.getHeaders(), 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' };
      reply.hijack();
      to.writeHead(200, headers as Record<string, string>);
      // Nothing follows the headers, so nothing would ever end it.
      if (request.method === 'HEAD') return void to.end();
      const pieces = follow({
        store: holdfast.store.undecrypted,
        caller,
        after,
        heartbeatMs: settings.heartbeatSeconds * 1000,
        signal: place.signal,
      });
      await deliver(pieces, to, settings.readerPatienceSeconds * 1000);
    } catch (error) {
      // What went wrong after the headers cannot be told any more: the reader comes back and resumes.
      if (!reply.raw.headersSent) throw error;
      request.log.error({ type: error instanceof Error ? error.name : typeof error }, 'a stream broke off');
      reply.raw.destroy();
    } finally {
      place.abort();
    }
  }

  /** @throws InvalidToken */
  private async startOf(lastEventId: string | string[] | undefined, { from }: StreamQuery): Promise<Position> {
    const { undecrypted: store } = this.parts.holdfast.store;
    const head = await store.head();
    if (lastEventId === undefined) return from === 'beginning' ? 0n : head;
    const after = decodeToken(store.epoch, String(lastEventId));
    // Of this store, and yet beyond its end: made up, or the store was put back to an earlier state.
    if (after > head) throw new InvalidToken('foreign');
    return after;
  }
}
