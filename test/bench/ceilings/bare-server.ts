/**
 * The ceiling of the HTTP benches: Nest on Fastify with the validation of our own calls and nothing behind it. Prints where it listens.
 */
import 'reflect-metadata';
import { Body, Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { PostBountyBody } from '../../../apps/server/src/bounties/bodies.js';
import { valid } from '../../../apps/server/src/edge/valid.js';

@Controller('v1')
class BareController {
  @Post('bounties')
  @HttpCode(201)
  post(@Body(valid(PostBountyBody)) body: PostBountyBody): object {
    return { id: '01990000-0000-7000-8000-000000000001', ...body };
  }

  @Get('rewards/:id/clearance')
  clearance(): object {
    return { state: 'pending', grounds: [], causes: ['not-awarded'], asOf: '2026-01-01T00:00:00.000Z' };
  }
}

@Module({ controllers: [BareController] })
class BareModule {}

const app = await NestFactory.create<NestFastifyApplication>(BareModule, new FastifyAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
console.log(`answers at ${await app.getUrl()}`);
