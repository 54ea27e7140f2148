import Type, { type Static } from 'typebox';
import { type Decider, DIGEST_PATTERN, type Digest, defineEvent, type EventOf, type Refusal, refuse } from '#kernel';

const closed = { additionalProperties: false } as const;

/** The largest document, in UTF-16 units: an event must stay below the store's limit, also when every unit takes three bytes. */
export const MAX_DOCUMENT = 300_000;

const Drafted = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z][a-z0-9-]{0,99}$' }),
    version: Type.String({ minLength: 1, maxLength: 50 }),
    digest: Type.String({ pattern: DIGEST_PATTERN }),
    /** The document as written, with the sources it extends: enough to compile it again, for ever. */
    source: Type.String({ maxLength: MAX_DOCUMENT }),
    extends: Type.Array(
      Type.Object({ name: Type.String({ maxLength: 100 }), source: Type.String({ maxLength: MAX_DOCUMENT }) }, closed),
      { maxItems: 5 },
    ),
  },
  closed,
);
const Retired = Type.Object({ digest: Type.String({ pattern: DIGEST_PATTERN }) }, closed);

export const PolicyDrafted = defineEvent('policy.drafted.v1', Drafted);
export const PolicyRetired = defineEvent('policy.retired.v1', Retired);
export const RegistryDrafted = defineEvent('registry.drafted.v1', Drafted);
export const RegistryRetired = defineEvent('registry.retired.v1', Retired);
export const catalogueEvents = [PolicyDrafted, PolicyRetired, RegistryDrafted, RegistryRetired] as const;
export type CatalogueEvent = EventOf<(typeof catalogueEvents)[number]>;

export type Draft = Static<typeof Drafted>;

/** The versions of one named document; a version once drafted never changes. */
export interface CatalogueState {
  readonly versions: readonly {
    readonly version: string;
    readonly digest: Digest;
    readonly revision: number;
    readonly retired: boolean;
  }[];
  readonly revision: number;
}

export type CatalogueCommand =
  | ({ readonly type: 'draft' } & Draft)
  | { readonly type: 'retire'; readonly digest: Digest };

function catalogue(category: 'policy' | 'registry'): Decider<CatalogueState, CatalogueCommand, CatalogueEvent> {
  return {
    category,
    initial: { versions: [], revision: -1 },
    decide: (command, state) =>
      command.type === 'draft' ? draft(category, command, state) : retire(category, command, state),
    evolve: (state, event) => {
      const revision = state.revision + 1;
      const { data } = event;
      if ('source' in data) {
        const { version, digest } = data;
        return { revision, versions: [...state.versions, { version, digest, revision, retired: false }] };
      }
      return {
        revision,
        versions: state.versions.map((v) => (v.digest === data.digest ? { ...v, retired: true } : v)),
      };
    },
    correlation: (id) => id,
  };
}

function draft(
  category: 'policy' | 'registry',
  command: Draft & { type: 'draft' },
  state: CatalogueState,
): readonly CatalogueEvent[] | Refusal {
  const same = state.versions.find((v) => v.version === command.version);
  if (same?.digest === command.digest) return [];
  if (same)
    return refuse(
      'version-taken',
      `Version ${command.version} of ${command.name} says something else. Give the new text a new version.`,
    );
  const { type: _, ...data } = command;
  return [{ type: `${category}.drafted.v1`, data }];
}

function retire(
  category: 'policy' | 'registry',
  { digest }: { digest: Digest },
  state: CatalogueState,
): readonly CatalogueEvent[] | Refusal {
  const version = state.versions.find((v) => v.digest === digest);
  if (!version) return refuse('not-found', 'There is no such version of this document.');
  return version.retired ? [] : [{ type: `${category}.retired.v1`, data: { digest } }];
}

/** Policy documents, one stream for each name and marketplace. */
export const policyCatalogue = catalogue('policy');
/** Registries of known names, kept the same way. */
export const registryCatalogue = catalogue('registry');
