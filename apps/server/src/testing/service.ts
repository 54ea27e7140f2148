import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { createKey } from '#operations';
import { demand, ensureMarketplace, type Holdfast, keyToken, mintKey, openHoldfast } from '#runtime';
import { settingsFrom } from '../configuration/settings.js';
import type { KeyRole } from '../edge/calls.js';
import { assemble } from '../start/assemble.js';
import { prepare } from '../start/first-start.js';
import { type Server, startServer } from '../start/server.js';
import { type Answer, speak } from './speak.js';

export { type Answer, speak } from './speak.js';

/** The whole service in this process, on a folder and a port of its own, spoken to over HTTP. */
export interface Service {
  readonly url: string;
  readonly server: Server;
  readonly holdfast: Holdfast;
  readonly keys: ReadonlyMap<KeyRole, string>;
  readonly marketplace: string;
  /** Every line that was logged. */
  readonly logged: string[];
  call(
    role: KeyRole | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** A key of another marketplace of the same deployment. */
  foreignKey(role: KeyRole): Promise<string>;
  close(): Promise<void>;
}

export async function openService(env: Readonly<Record<string, string>> = {}): Promise<Service> {
  const data = mkdtempSync(join(tmpdir(), 'holdfast-service-'));
  const settings = settingsFrom({ HOLDFAST_PORT: '0', HOLDFAST_DATA: data, ...env });
  const logged: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  const log = pino({ level: 'debug', base: undefined }, sink);
  const holdfast = await openHoldfast({ data, env: {} });
  const { marketplace, keys = new Map() } = await prepare(holdfast, settings.marketplace);
  holdfast.workers.start();
  const server = await startServer(await assemble({ holdfast, settings, log, version: '0.0.0' }));
  const { url } = server;
  return {
    url,
    server,
    holdfast,
    keys,
    marketplace,
    logged,
    call: (role, method, path, body, headers) => speak(url, role && keys.get(role), method, path, body, headers),
    foreignKey: async (role) => {
      const other = await ensureMarketplace(holdfast.runner, 'elsewhere');
      const { secret, secretHash } = mintKey();
      const context = { actor: { role: 'admin', id: 'spec' }, marketplace: other };
      const { key } = await demand(holdfast.runner, context, createKey({ role, name: role, secretHash }));
      return keyToken(key, secret);
    },
    close: async () => {
      await server.close();
      await holdfast.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** A harmless bounty, and whatever a spec wants otherwise. */
export function aBounty(otherwise: object = {}): object {
  return {
    poster: 'user-1',
    title: 'Lighthouse at dusk',
    description: 'Watercolour of a lighthouse, no people',
    tags: ['sea'],
    mature: false,
    deliverable: 'image',
    references: [],
    consents: [],
    ...otherwise,
  };
}

export const SHA = 'a'.repeat(64);

/** A harmless delivery of one picture, and whatever a spec wants otherwise. */
export function aDelivery(otherwise: object = {}): object {
  return {
    creator: 'creator-1',
    title: 'Lighthouse, finished',
    description: '',
    tags: [],
    mature: false,
    deliverable: 'image',
    assets: [{ mediaType: 'image/png', sha256: SHA, bytes: 2048 }],
    ...otherwise,
  };
}
