import { describe, expect, it } from '@jest/globals';
import { digestOf } from '#kernel';
import { given, history } from '#kernel/testing';
import { ENGINE, id, POLICY, REGISTRY, settings } from '../testing/index.js';
import { DEFAULT_SETTINGS, type MarketplaceCommand, MarketplaceCreated, marketplace } from './index.js';

const create: MarketplaceCommand = { type: 'create', name: 'Sample', settings: settings() };
const document = { stream: `policy-${id(90)}`, revision: 2 };
const policy: MarketplaceCommand = { type: 'activate-policy', policy: POLICY, document };
const registry: MarketplaceCommand = { type: 'activate-registry', digest: REGISTRY, document };
const engine: MarketplaceCommand = { type: 'adopt-engine', engineDigest: ENGINE };
const change = (changed: Partial<typeof DEFAULT_SETTINGS>): MarketplaceCommand => ({
  type: 'change-settings',
  settings: changed,
});
const following = (...commands: MarketplaceCommand[]) =>
  given(marketplace, ...history(marketplace, create, ...commands));

describe('A marketplace', () => {
  it('is created once', () => following().when(create).thenRefused('already-created'));
  it('starts with nothing in force', () => expect(following().state).toEqual({ name: 'Sample', settings: settings() }));
  it('has default settings of the right shape', () =>
    expect(MarketplaceCreated.check({ name: 'x', settings: DEFAULT_SETTINGS })).toBe(true));
  it.each([policy, registry, engine, change({})])('must exist before $type', (command) =>
    given(marketplace).when(command).thenRefused('not-found'),
  );
});

describe('What is in force', () => {
  it('is the policy activated last, and where its document is', () =>
    expect(following(policy).state?.policy).toEqual({ ref: POLICY, document }));
  it('is the registry activated last', () =>
    expect(following(registry).state?.registry).toEqual({ digest: REGISTRY, document }));
  it('is the engine adopted last', () => expect(following(engine).state?.engine).toBe(ENGINE));
  it.each([policy, registry, engine])('does not change when it is the same ($type)', (command) =>
    following(command).when(command).thenEvents(),
  );
  it('changes with the policy’s digest, whatever its name', () =>
    following(policy)
      .when({ ...policy, policy: { ...POLICY, digest: digestOf('other') } })
      .thenTypes('marketplace.policy-activated.v1'));
});

describe('Settings', () => {
  it('change one by one', () =>
    expect(following(change({ payBeforeSeconds: 60 })).state?.settings).toEqual(settings({ payBeforeSeconds: 60 })));
  it('that stay the same are no change', () =>
    following()
      .when(change({ payBeforeSeconds: 300 }))
      .thenEvents());
  it('that are not given stay', () =>
    following()
      .when(change({ payBeforeSeconds: 60, currencies: undefined }))
      .thenEvents({
        type: 'marketplace.settings-changed.v1',
        data: { settings: settings({ payBeforeSeconds: 60 }) },
      }));
});
