/** Every environment variable that Holdfast knows: what it means, its default, and what it may say. */
export interface Variable {
  readonly name: string;
  readonly about: string;
  /** As it would be written; absent where leaving it out means something of its own. */
  readonly default?: string;
  /** What is wrong with a value, or nothing. */
  readonly check?: (value: string) => string | undefined;
  /** Never printed. */
  readonly secret?: boolean;
}

const whole =
  (min: number, max: number) =>
  (value: string): string | undefined =>
    /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : `must be a whole number from ${min} to ${max}`;

const oneOf =
  (...values: readonly string[]) =>
  (value: string): string | undefined =>
    values.includes(value) ? undefined : `must be one of ${values.join(', ')}`;

function url(value: string): string | undefined {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
    ? undefined
    : 'must be a whole http or https address';
}

export const VARIABLES: readonly Variable[] = [
  {
    name: 'HOLDFAST_ROLE',
    about: 'what this process does: api (answers HTTP), worker (saga and read models), all (both)',
    default: 'all',
    check: oneOf('all', 'api', 'worker'),
  },
  { name: 'HOLDFAST_DATA', about: 'the data folder', default: './data' },
  { name: 'HOLDFAST_MARKETPLACE', about: 'the marketplace that the first start makes', default: 'demo' },
  { name: 'HOLDFAST_HOST', about: 'the address to listen on', default: '127.0.0.1' },
  {
    name: 'HOLDFAST_PORT',
    about: 'the port to listen on; 0 takes any free one',
    default: '4870',
    check: whole(0, 65_535),
  },
  {
    name: 'HOLDFAST_PUBLIC_URL',
    about: 'how callers reach the service; the issuer of clearances. Default: http:// and where it listens',
    check: url,
  },
  {
    name: 'HOLDFAST_MASTER_KEY',
    about: 'wraps the keys of personal fields: 32 bytes in base64. Default: master.key in the data folder',
    secret: true,
  },
  {
    name: 'HOLDFAST_DETECTORS',
    about: 'a JSON file that names outside classifiers. Default: none',
  },
  {
    name: 'HOLDFAST_RATE_PER_MINUTE',
    about: 'requests that one key (or, without a key, one address) may make in a minute',
    default: '12000',
    check: whole(1, 10_000_000),
  },
  {
    name: 'HOLDFAST_REPORTS_PER_HOUR',
    about: 'reports that one address may make in an hour, and that may be made about one target',
    default: '20',
    check: whole(1, 100_000),
  },
  {
    name: 'HOLDFAST_TRUST_PROXY',
    about: 'believe X-Forwarded-For: yes only behind a proxy that sets it',
    default: 'no',
    check: oneOf('yes', 'no'),
  },
  {
    name: 'HOLDFAST_STREAMS',
    about: 'event streams that may be open at one time',
    default: '200',
    check: whole(1, 10_000),
  },
  {
    name: 'HOLDFAST_HEARTBEAT_SECONDS',
    about: 'how long an event stream is silent before it gives a sign of life',
    default: '15',
    check: whole(1, 3_600),
  },
  {
    name: 'HOLDFAST_READER_PATIENCE_SECONDS',
    about: 'how long the reader of an event stream may take nothing before it is cut off',
    default: '30',
    check: whole(1, 3_600),
  },
  {
    name: 'HOLDFAST_LOG_LEVEL',
    about: 'what is logged, on standard error',
    default: 'info',
    check: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  },
  { name: 'HOLDFAST_URL', about: 'the command line: where the service is' },
  { name: 'HOLDFAST_KEY', about: 'the command line: the API key to use there', secret: true },
  { name: 'HOLDFAST_DEBUG', about: 'the command line: shows where an error came from' },
];
