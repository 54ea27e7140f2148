import Type from 'typebox';

/** The small shapes that events of several streams share. */
export const Uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });

/** An account in the marketplace's own system: an opaque id, never a name. */
export const Party = Type.String({ minLength: 1, maxLength: 200 });
export const ExternalRef = Type.String({ minLength: 1, maxLength: 200 });
/** Text that a person in authority wrote about a decision. */
export const Reason = Type.String({ minLength: 1, maxLength: 4_000 });
export const ExternalId = Type.String({ minLength: 1, maxLength: 300 });
/** What a marketplace calls an outside classifier. */
export const DetectorName = Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$' });
export const DETECTORS_MAX = 10;
