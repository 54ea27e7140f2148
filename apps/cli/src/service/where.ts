import type { Command } from 'commander';
import { StoreUnusable } from '#event-store';
import { badUsage, CommandFailed, EXIT } from '../exit.js';
import { ServiceClient } from './client.js';
import { ServiceSilent } from './errors.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The service that the environment names, or none: then commands work on the data folder. */
export function namedService(env: Environment = process.env): ServiceClient | undefined {
  const { HOLDFAST_URL: url, HOLDFAST_KEY: key } = env;
  if (!url) return undefined;
  if (key) return new ServiceClient(addressOf(url), key);
  throw badUsage(
    'HOLDFAST_URL names a service, but HOLDFAST_KEY no key to it. Set both, or unset HOLDFAST_URL to work on the data folder.',
  );
}

/**
 * Does it at the service that the environment names; where it names none, on the data folder; and where a running service holds
 * that, through the service.
 */
export async function atServiceOrStore<R>(ways: {
  readonly service: (service: ServiceClient) => Promise<R>;
  readonly store: () => Promise<R>;
}): Promise<R> {
  const named = namedService();
  if (named) return ways.service(named);
  try {
    return await ways.store();
  } catch (error) {
    if (!(error instanceof StoreUnusable) || error.reason !== 'locked') throw error;
    return besideHolder(error, ways.service);
  }
}

async function besideHolder<R>(held: StoreUnusable, work: (service: ServiceClient) => Promise<R>): Promise<R> {
  const { HOLDFAST_KEY: key, HOLDFAST_PORT: port } = process.env;
  const url = `http://127.0.0.1:${port || DEFAULT_PORT}`;
  const advice = `If that is the service, this goes through it: set HOLDFAST_KEY to a key of it, and HOLDFAST_URL if it is not at ${url}.`;
  if (!key) throw new CommandFailed(EXIT.store, `${held.message} ${advice}`);
  try {
    return await work(new ServiceClient(addressOf(url), key));
  } catch (error) {
    if (error instanceof ServiceSilent) throw new CommandFailed(EXIT.store, `${held.message} ${error.message}`);
    throw error;
  }
}

/** A frontend's key cannot ask which marketplace it is of, so nobody may believe that they chose one. */
export function leaveMarketplaceToKey(command: Command): void {
  if (command.getOptionValueSource('marketplace') === 'cli')
    throw badUsage('Through a service the key decides the marketplace. Leave --marketplace out.');
}

/** Where `npm start` listens unless it is told otherwise. */
const DEFAULT_PORT = 4870;

function addressOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw badUsage('HOLDFAST_URL must be a whole http or https address, such as http://127.0.0.1:4870.');
  return url.replace(/\/+$/, '');
}
