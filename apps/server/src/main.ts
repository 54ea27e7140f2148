import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeysUnusable, StoreUnusable } from '#event-store';
import { type Holdfast, openHoldfast, packageRoot } from '#runtime';
import { describeSettings, type Settings, SettingsInvalid, settingsFrom } from './configuration/settings.js';
import { assemble } from './start/assemble.js';
import { banner } from './start/banner.js';
import { prepare } from './start/first-start.js';
import { openLog } from './start/log.js';
import { type Server, startServer } from './start/server.js';

/** `npm start`: the whole service on the embedded store. `npm start -- --settings` lists what can be set. */
async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--settings')) return void process.stdout.write(`${describeSettings(process.env)}\n`);
  if (args.length > 0)
    throw new SettingsInvalid([`There is no option ${args[0]}. Settings are environment variables.`]);
  const settings = settingsFrom(process.env);
  const log = openLog(settings.logLevel);
  const holdfast = await openHoldfast({
    data: settings.data,
    onParked: (instance, cause) => log.error({ instance, cause }, 'parked: see holdfast parked list'),
  });
  let server: Server | undefined;
  try {
    const prepared = await prepare(holdfast, settings.marketplace);
    holdfast.workers.start();
    server = await startServer(await assemble({ holdfast, settings, log, version: version() }));
    process.stdout.write(banner(server.url, holdfast.folder.root, settings.marketplace, prepared));
  } catch (error) {
    await server?.close();
    await holdfast.close();
    throw error;
  }
  stopOnSignals(server, holdfast, settings);
}

/** The first signal drains: requests, then saga and read models, then the store. A second one does not wait. */
function stopOnSignals(server: Server, holdfast: Holdfast, _settings: Settings): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    process.stdout.write('Stopping: answering what is under way …\n');
    try {
      await server.close();
    } finally {
      await holdfast.close();
    }
    process.stdout.write('Stopped.\n');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      stop().catch((error: unknown) => fail(error));
    });
}

function version(): string {
  return JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version;
}

function fail(error: unknown): void {
  const expected = error instanceof SettingsInvalid || error instanceof StoreUnusable || error instanceof KeysUnusable;
  const inUse = (error as { code?: string } | null)?.code === 'EADDRINUSE';
  const words = inUse
    ? 'Something else listens on that port. Choose another: HOLDFAST_PORT=0 takes any free one.'
    : undefined;
  const message =
    words ?? (error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error));
  process.stderr.write(`holdfast: ${message}\n`);
  process.exitCode = 1;
}

await main(process.argv.slice(2)).catch(fail);
