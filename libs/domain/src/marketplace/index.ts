import { type Decider, type Digest, digestOf, type EventRef, type PolicyRef, type Refusal, refuse } from '#kernel';
import type { MarketplaceEvent, MarketplaceSettings } from './events.js';

export * from './events.js';

/** As they stand: what an event lacks is at its default. */
export type SettingsInForce = Required<MarketplaceSettings>;

export const DEFAULT_SETTINGS: SettingsInForce = {
  currencies: ['USD', 'EUR', 'BUZZ'],
  requireEvidence: true,
  payBeforeSeconds: 300,
  refundAfterDays: 14,
  writesPerHour: 120,
  blockedRevisionsToClose: 3,
  blockedBountiesToReview: 2,
  detectors: [],
};

export interface Marketplace {
  readonly name: string;
  readonly settings: SettingsInForce;
  /** Absent until one is activated: then nothing can be judged, and so nothing is allowed. */
  readonly policy?: { readonly ref: PolicyRef; readonly document: EventRef };
  readonly registry?: { readonly digest: Digest; readonly document: EventRef };
  /** The engine in force: what it did not judge is stale, and a node with another build does not judge. */
  readonly engine?: Digest;
}
export type MarketplaceState = Marketplace | undefined;

export type MarketplaceCommand =
  | { readonly type: 'create'; readonly name: string; readonly settings: MarketplaceSettings }
  | { readonly type: 'activate-policy'; readonly policy: PolicyRef; readonly document: EventRef }
  | { readonly type: 'activate-registry'; readonly digest: Digest; readonly document: EventRef }
  | { readonly type: 'adopt-engine'; readonly engineDigest: Digest }
  | { readonly type: 'change-settings'; readonly settings: Partial<MarketplaceSettings> };

function decide(command: MarketplaceCommand, state: MarketplaceState): readonly MarketplaceEvent[] | Refusal {
  if (command.type === 'create') {
    if (state) return refuse('already-created', 'This marketplace exists.');
    return [{ type: 'marketplace.created.v1', data: { name: command.name, settings: command.settings } }];
  }
  if (!state) return refuse('not-found', 'There is no such marketplace.');
  switch (command.type) {
    case 'activate-policy':
      if (state.policy?.ref.digest === command.policy.digest) return [];
      return [{ type: 'marketplace.policy-activated.v1', data: { policy: command.policy, ...command.document } }];
    case 'activate-registry':
      if (state.registry?.digest === command.digest) return [];
      return [{ type: 'marketplace.registry-activated.v1', data: { digest: command.digest, ...command.document } }];
    case 'adopt-engine':
      if (state.engine === command.engineDigest) return [];
      return [{ type: 'marketplace.engine-adopted.v1', data: { engineDigest: command.engineDigest } }];
    case 'change-settings': {
      const given = Object.entries(command.settings).filter(([, value]) => value !== undefined);
      const settings: SettingsInForce = { ...state.settings, ...Object.fromEntries(given) };
      if (digestOf(settings) === digestOf(state.settings)) return [];
      return [{ type: 'marketplace.settings-changed.v1', data: { settings } }];
    }
    default:
      return command satisfies never;
  }
}

function evolve(state: MarketplaceState, event: MarketplaceEvent): MarketplaceState {
  if (event.type === 'marketplace.created.v1') return { ...event.data, settings: inForce(event.data.settings) };
  if (!state) throw new Error(`${event.type} came before marketplace.created.v1`);
  switch (event.type) {
    case 'marketplace.policy-activated.v1': {
      const { policy: ref, stream, revision } = event.data;
      return { ...state, policy: { ref, document: { stream, revision } } };
    }
    case 'marketplace.registry-activated.v1': {
      const { digest, stream, revision } = event.data;
      return { ...state, registry: { digest, document: { stream, revision } } };
    }
    case 'marketplace.engine-adopted.v1':
      return { ...state, engine: event.data.engineDigest };
    case 'marketplace.settings-changed.v1':
      return { ...state, settings: inForce(event.data.settings) };
    default:
      return event satisfies never;
  }
}

function inForce(settings: MarketplaceSettings): SettingsInForce {
  return { ...DEFAULT_SETTINGS, ...settings };
}

export const marketplace: Decider<MarketplaceState, MarketplaceCommand, MarketplaceEvent> = {
  category: 'marketplace',
  initial: undefined,
  decide,
  evolve,
  correlation: (id) => id,
  cacheable: true,
};
