import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { KeyDesk } from '#runtime';
import type { ServerParts } from '../parts.js';
import { serverModule } from '../server.module.js';
import { authenticateWith } from './authenticate.js';
import { fastifyAdapter, hardened } from './fastify.js';
import { nestLog } from './log.js';
import { describeApi, serveApiPage } from './openapi.js';

export interface Server {
  readonly app: NestFastifyApplication;
  readonly document: OpenAPIObject;
  /** Where it listens: `http://127.0.0.1:4870`. */
  readonly url: string;
  /** Answers what is under way, then stops listening. The deployment stays open. */
  close(): Promise<void>;
}

/** Paths without the version: they belong to the service, not to the API. */
const OUTSIDE = ['health/live', 'health/ready', 'metrics', '.well-known/jwks.json'];

/** Everything but listening. */
export async function buildApp(parts: ServerParts): Promise<{ app: NestFastifyApplication; document: OpenAPIObject }> {
  const { holdfast, settings, log, version } = parts;
  const adapter = fastifyAdapter(settings, log);
  const app = await NestFactory.create<NestFastifyApplication>(serverModule(parts), adapter, {
    logger: nestLog(log),
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: true,
  });
  app.setGlobalPrefix('v1', { exclude: OUTSIDE });
  await hardened(
    adapter.getInstance() as unknown as FastifyInstance,
    settings,
    log,
    authenticateWith(new KeyDesk(holdfast.store.undecrypted)),
  );
  const document = describeApi(app, version);
  serveApiPage(app, document);
  return { app, document };
}

export async function startServer(parts: ServerParts): Promise<Server> {
  const { app, document } = await buildApp(parts);
  await app.listen(parts.settings.port, parts.settings.host);
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  parts.address.listensAt(url);
  return { app, document, url, close: () => app.close() };
}
