import type { Logger } from 'pino';
import type { ClearanceSigner, Holdfast } from '#runtime';
import type { Settings } from './configuration/settings.js';
import type { Address } from './start/address.js';

/** What a server is put together from. */
export interface ServerParts {
  readonly holdfast: Holdfast;
  readonly settings: Settings;
  readonly log: Logger;
  readonly version: string;
  readonly address: Address;
  readonly signer: ClearanceSigner;
}

/** Its token in Nest. */
export const PARTS = Symbol('parts');
