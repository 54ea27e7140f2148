import { Module } from '@nestjs/common';
import { OpenStreams } from './open-streams.js';
import { StreamController } from './stream.controller.js';

/** What happens, as it happens, to whoever may see it. */
@Module({ controllers: [StreamController], providers: [OpenStreams], exports: [OpenStreams] })
export class StreamModule {}
