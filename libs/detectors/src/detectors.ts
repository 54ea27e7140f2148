import type { DetectorAnswer } from '#policy';
import type { Asked } from './asked.js';
import { Breaker } from './breaker.js';
import type { Classifier } from './classifiers/classifier.js';
import { httpClassifier } from './classifiers/http.js';
import { MODERATION_SIGNALS, moderation } from './classifiers/moderation.js';
import type { DetectorConfig } from './config.js';
import { DetectorFailure, type FailureKind } from './failure.js';
import { Turnstile } from './turnstile.js';

export const DEFAULTS = { timeoutMs: 5_000, concurrency: 4, waitMs: 30_000 } as const;

export interface DetectorsOptions {
  /** Where `keyFrom` is looked up. Default: this process's environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Told of every call that failed, for logs and metrics. */
  readonly onFailed?: (detector: string, kind: FailureKind, detail: string) => void;
  readonly elapsed?: () => number;
}

interface Detector {
  readonly classify: Classifier;
  readonly breaker: Breaker;
  readonly turnstile: Turnstile;
}

/** The outside classifiers that this node can ask. */
export class Detectors {
  private readonly byName: ReadonlyMap<string, Detector>;
  private readonly onFailed: NonNullable<DetectorsOptions['onFailed']>;

  /** @throws Error when a key is named that the environment does not hold. */
  constructor(configs: readonly DetectorConfig[], options: DetectorsOptions = {}) {
    this.onFailed = options.onFailed ?? (() => undefined);
    this.byName = new Map(configs.map((config) => [config.name, detectorOf(config, options)]));
  }

  /** By name, whether each is being left alone since it failed too often: for health checks. */
  health(): Record<string, 'asked' | 'left-alone'> {
    return Object.fromEntries([...this.byName].map(([name, d]) => [name, d.breaker.isOpen ? 'left-alone' : 'asked']));
  }

  /** Never throws: whatever is no proper answer is the answer `failed`. */
  async ask(name: string, asked: Asked): Promise<DetectorAnswer> {
    try {
      const detector = this.byName.get(name);
      if (!detector) throw new DetectorFailure('unknown', 'This node has no classifier of that name. Configure it.');
      const { turnstile, breaker, classify } = detector;
      const kinds = await turnstile.pass(() => breaker.run(() => classify(asked)));
      return { detector: name, status: 'answered', kinds: kinds.toSorted() };
    } catch (error) {
      const kind = error instanceof DetectorFailure ? error.kind : 'garbled';
      this.onFailed(name, kind, error instanceof Error ? error.message : String(error));
      return { detector: name, status: 'failed', kinds: [] };
    }
  }
}

function detectorOf(config: DetectorConfig, { env = process.env, elapsed }: DetectorsOptions): Detector {
  const { timeoutMs = DEFAULTS.timeoutMs, concurrency = DEFAULTS.concurrency, waitMs = DEFAULTS.waitMs } = config;
  const target = { url: config.url, headers: { ...config.headers, ...authorization(config, env) }, timeoutMs };
  return {
    classify: classifierOf(config, target),
    breaker: new Breaker({ ...config.breaker, elapsed }),
    turnstile: new Turnstile(concurrency, waitMs),
  };
}

function classifierOf(config: DetectorConfig, target: Parameters<typeof httpClassifier>[0]): Classifier {
  if (config.kind === 'http') return httpClassifier(target);
  const { model, signals = MODERATION_SIGNALS, thresholds = {} } = config;
  return moderation(target, { model, signals, thresholds });
}

function authorization(
  { name, keyFrom }: DetectorConfig,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  if (keyFrom === undefined) return {};
  const key = env[keyFrom];
  if (!key) throw new Error(`The detector "${name}" takes its key from ${keyFrom}, which is not set. Set it.`);
  return { authorization: `Bearer ${key}` };
}
