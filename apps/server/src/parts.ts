import type { Logger } from 'pino';
import type { Holdfast } from '#runtime';
import type { Settings } from './configuration/settings.js';

/** What a server is put together from. */
export interface ServerParts {
  readonly holdfast: Holdfast;
  readonly settings: Settings;
  readonly log: Logger;
  readonly version: string;
}

/** Its token in Nest. */
export const PARTS = Symbol('parts');
