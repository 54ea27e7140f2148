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
  private readonly policies = new Map<Digest, Promise<CompiledPolicy>>();
  private readonly registries = new Map<Digest, Promise<CompiledRegistry>>();

  constructor(private readonly log: Log) {}

  /** @throws when the stored document no longer compiles to the digest it was activated under: then nothing may be judged. */
  policy({ ref, document }: NonNullable<Marketplace['policy']>): Promise<CompiledPolicy> {
    return once(this.policies, ref.digest, async () => {
      const draft = await this.draft(document);
      const compiled = compilePolicy(draft.source, (name) => draft.extends.find((base) => base.name === name)?.source);
      expectDigest(compiled.ref.digest, ref.digest, document);
      return compiled;
    });
  }

  registry({ digest, document }: NonNullable<Marketplace['registry']>): Promise<CompiledRegistry> {
    return once(this.registries, digest, async () => {
      const compiled = compileRegistry((await this.draft(document)).source);
      expectDigest(compiled.digest, digest, document);
      return compiled;
    });
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

/** Many ask at once, right after an activation: they wait for one compilation. A failure is not kept. */
function once<D>(cache: Map<Digest, Promise<D>>, digest: Digest, compile: () => Promise<D>): Promise<D> {
  const known = cache.get(digest);
  if (known) return known;
  const [oldest] = cache.keys();
  if (cache.size >= KEPT && oldest !== undefined) cache.delete(oldest);
  const document = compile();
  cache.set(digest, document);
  document.catch(() => cache.delete(digest));
  return document;
}
