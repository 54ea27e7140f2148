import { VARIABLES } from './variables.js';

export type Role = 'all' | 'api' | 'worker';

export interface Settings {
  readonly role: Role;
  readonly data: string;
  readonly marketplace: string;
  readonly host: string;
  readonly port: number;
  /** Absent: made of host and port. */
  readonly publicUrl?: string;
  readonly detectors?: string;
  readonly ratePerMinute: number;
  readonly reportsPerHour: number;
  readonly trustProxy: boolean;
  readonly streams: number;
  readonly heartbeatSeconds: number;
  readonly readerPatienceSeconds: number;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings cannot be used; the message has one line for each problem. Nothing was started. */
export class SettingsInvalid extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`${problems.join('\n')}\nAll settings: npm start -- --settings`);
    this.name = 'SettingsInvalid';
  }
}

/** @throws SettingsInvalid for a malformed value, and for a `HOLDFAST_…` that nobody knows: it may be a typing error. */
export function settingsFrom(env: Environment): Settings {
  const problems = [...unknown(env), ...malformed(env), ...unsupported(env)];
  if (problems.length > 0) throw new SettingsInvalid(problems);
  const value = (name: string): string => env[name] || defaultOf(name);
  return {
    role: value('HOLDFAST_ROLE') as Role,
    data: value('HOLDFAST_DATA'),
    marketplace: value('HOLDFAST_MARKETPLACE'),
    host: value('HOLDFAST_HOST'),
    port: Number(value('HOLDFAST_PORT')),
    publicUrl: env.HOLDFAST_PUBLIC_URL || undefined,
    detectors: env.HOLDFAST_DETECTORS || undefined,
    ratePerMinute: Number(value('HOLDFAST_RATE_PER_MINUTE')),
    reportsPerHour: Number(value('HOLDFAST_REPORTS_PER_HOUR')),
    trustProxy: value('HOLDFAST_TRUST_PROXY') === 'yes',
    streams: Number(value('HOLDFAST_STREAMS')),
    heartbeatSeconds: Number(value('HOLDFAST_HEARTBEAT_SECONDS')),
    readerPatienceSeconds: Number(value('HOLDFAST_READER_PATIENCE_SECONDS')),
    logLevel: value('HOLDFAST_LOG_LEVEL'),
  };
}

/** What `--settings` prints: each variable, what it means, what it says now. */
export function describeSettings(env: Environment): string {
  return VARIABLES.map(({ name, about, default: otherwise, secret }) => {
    const set = env[name];
    const now = set ? (secret ? '(set)' : set) : (otherwise ?? '(not set)');
    return `${name}\n    ${about}\n    now: ${now}${set ? '' : ' (default)'}`;
  }).join('\n');
}

function defaultOf(name: string): string {
  return VARIABLES.find((variable) => variable.name === name)?.default ?? '';
}

function unknown(env: Environment): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('HOLDFAST_') && !VARIABLES.some((variable) => variable.name === name))
    .map((name) => `${name} is no setting of Holdfast. Correct its name, or unset it.`);
}

function malformed(env: Environment): string[] {
  return VARIABLES.flatMap(({ name, check }) => {
    const value = env[name];
    const problem = value ? check?.(value) : undefined;
    return problem ? [`${name} ${problem}; it says ${JSON.stringify(value)}.`] : [];
  });
}

function unsupported(env: Environment): string[] {
  const role = env.HOLDFAST_ROLE;
  if (role !== 'api' && role !== 'worker') return [];
  return [
    `HOLDFAST_ROLE=${role} needs a store that several processes can write to. The embedded store (SQLite) has one writing process, so run everything in it: HOLDFAST_ROLE=all.`,
  ];
}
