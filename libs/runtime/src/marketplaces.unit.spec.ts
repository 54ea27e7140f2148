import { expect, it } from '@jest/globals';
import { type CodecStore, createMemoryKeyRing, createMemoryStore } from '#event-store';
import { type AppendRequest, CommandRunner } from '#kernel';
import { findMarketplace } from '#operations';
import { assemble } from './holdfast.js';
import { demand, ensureMarketplace } from './marketplaces.js';

/** A store that takes so many appends and no more. */
function cutShort(store: CodecStore, appends: number): CodecStore {
  let left = appends;
  const append = (request: AppendRequest) =>
    left-- > 0 ? store.append(request) : Promise.reject(new Error('the process is gone'));
  return Object.assign(Object.create(store), { append });
}

it('a set-up that was cut short after any of its appends is completed by the next one', async () => {
  let complete = false;
  for (let appends = 0; !complete; appends++) {
    const store = assemble(createMemoryStore(), createMemoryKeyRing());
    complete = await ensureMarketplace(new CommandRunner(cutShort(store, appends)), 'm').then(
      () => true,
      () => false,
    );
    const runner = new CommandRunner(store);
    const marketplace = await ensureMarketplace(runner, 'm');
    const { policy, registry, engine } = await demand(
      runner,
      { actor: { role: 'admin', id: 'a' }, marketplace },
      async (tx) => {
        const { state } = await findMarketplace(tx);
        return { policy: state.policy?.ref.name, registry: state.registry?.digest, engine: state.engine };
      },
    );
    expect(policy).toBe('house');
    expect(registry).toBeDefined();
    expect(engine).toBeDefined();
    const head = await store.head();
    await ensureMarketplace(runner, 'm');
    expect(await store.head()).toBe(head);
  }
});
