import type { Draft, Marketplace } from '#domain';
import { type Digest, type EventRef, formatRef, type Log } from '#kernel';
import { type CompiledPolicy, type CompiledRegistry, compilePolicy, compileRegistry } from '#policy';

/** How many compiled documents stay in memory. */
const KEPT = 32;

/**
 * Compiled policies and registries, read from the log by the reference that an activation carries. They are immutable and
 * content-addressed, so they can be cached for ever and need no check in an append.
 */
export class DocumentLibrary {
  private readonly policies = new Map<Digest, CompiledPolicy>();
  private readonly registries = new Map<Digest, CompiledRegistry>();

  constructor(private readonly log: Log) {}

  /** @throws when the stored document no longer compiles to the digest it was activated under: then nothing may be judged. */
  async policy({ ref, document }: NonNullable<Marketplace['policy']>): Promise<CompiledPolicy> {
    const known = this.policies.get(ref.digest);
    if (known) return known;
    const draft = await this.draft(document);
    const compiled = compilePolicy(draft.source, (name) => draft.extends.find((base) => base.name === name)?.source);
    expectDigest(compiled.ref.digest, ref.digest, document);
    return keep(this.policies, ref.digest, compiled);
  }

  async registry({ digest, document }: NonNullable<Marketplace['registry']>): Promise<CompiledRegistry> {
    const known = this.registries.get(digest);
    if (known) return known;
    const compiled = compileRegistry((await this.draft(document)).source);
    expectDigest(compiled.digest, digest, document);
    return keep(this.registries, digest, compiled);
  }

  private async draft(document: EventRef): Promise<Draft> {
    for await (const event of this.log.readStream(document.stream, { from: document.revision, limit: 1 }))
      if (event.type === 'policy.drafted.v1' || event.type === 'registry.drafted.v1')
        return event.data as unknown as Draft;
    throw new Error(`${formatRef(document)} is not a drafted document.`);
  }
}

function expectDigest(actual: Digest, expected: Digest, document: EventRef): void {
  if (actual !== expected)
    throw new Error(
      `${formatRef(document)} compiles to ${actual}, but was activated as ${expected}. Activate it again under this release.`,
    );
}

function keep<D>(cache: Map<Digest, D>, digest: Digest, document: D): D {
  const [oldest] = cache.keys();
  if (cache.size >= KEPT && oldest !== undefined) cache.delete(oldest);
  cache.set(digest, document);
  return document;
}
