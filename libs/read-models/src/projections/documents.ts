import { type CatalogueEvent, type CatalogueState, catalogueEvents, policyCatalogue, registryCatalogue } from '#domain';
import { categoryOf, type RecordedEvent, type StreamName, type Timestamp } from '#kernel';
import { asDomain, type Projection, typesOf } from '../projection.js';

/** One named policy or registry with all its versions: that they exist, not what they say. */
export interface DocumentRow {
  readonly kind: 'policy' | 'registry';
  readonly stream: StreamName;
  readonly marketplace: string;
  readonly name: string;
  /** When each version of `state` was drafted, in the same order. */
  readonly draftedAt: readonly Timestamp[];
  readonly state: CatalogueState;
}

export const documentsProjection: Projection<DocumentRow> = {
  name: 'documents',
  version: 1,
  columns: { marketplace: 'TEXT', kind: 'TEXT', name: 'TEXT' },
  indexes: [{ columns: ['marketplace', 'kind', 'name', 'key'] }],
  types: typesOf(catalogueEvents),
  keys: (event) => [event.stream],
  evolve: (row, recorded) => {
    const event = asDomain<CatalogueEvent>(recorded);
    const before = row ?? firstRow(event, recorded);
    const drafted = 'source' in event.data;
    return {
      ...before,
      draftedAt: drafted ? [...before.draftedAt, recorded.metadata.recordedAt] : before.draftedAt,
      state: deciderOf(before.kind).evolve(before.state, event),
    };
  },
  values: ({ marketplace, kind, name }) => ({ marketplace, kind, name }),
};

function deciderOf(kind: DocumentRow['kind']) {
  return kind === 'policy' ? policyCatalogue : registryCatalogue;
}

function firstRow(event: CatalogueEvent, { stream, metadata }: RecordedEvent): DocumentRow {
  if (!('source' in event.data)) throw new TypeError(`${event.type} came before its document was drafted`);
  const kind = categoryOf(stream) === 'registry' ? 'registry' : 'policy';
  return {
    kind,
    stream,
    marketplace: metadata.marketplace,
    name: event.data.name,
    draftedAt: [],
    state: deciderOf(kind).initial,
  };
}
