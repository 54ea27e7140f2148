import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { ANSWER_KINDS } from '#policy';

const closed = { additionalProperties: false } as const;

const shared = {
  /** What marketplaces call it in their setting `detectors`. */
  name: Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$' }),
  url: Type.String({ pattern: '^https?://', maxLength: 2000 }),
  /** The environment variable that holds its key; sent as `Authorization: Bearer …`. */
  keyFrom: Type.Optional(Type.String({ pattern: '^[A-Z][A-Z0-9_]*$', maxLength: 100 })),
  headers: Type.Optional(Type.Record(Type.String(), Type.String({ maxLength: 2000 }))),
  /** For one call, from connecting to the last byte. Default 5 000. */
  timeoutMs: Type.Optional(Type.Integer({ minimum: 1, maximum: 60_000 })),
  /** How many calls may be under way at once. Default 4. */
  concurrency: Type.Optional(Type.Integer({ minimum: 1, maximum: 256 })),
  /** How long a call waits for its turn before it counts as failed. Default 30 000. */
  waitMs: Type.Optional(Type.Integer({ minimum: 0, maximum: 600_000 })),
  breaker: Type.Optional(
    Type.Object(
      {
        /** Failures in a row that open it. Default 5. */
        failures: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000 })),
        /** How long it stays open. Default 30 000. */
        openMs: Type.Optional(Type.Integer({ minimum: 1, maximum: 3_600_000 })),
      },
      closed,
    ),
  ),
};

const Moderation = Type.Object(
  {
    ...shared,
    kind: Type.Literal('moderation'),
    model: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    /** Which signals a category raises. Default: `sexual` and `sexual/minors`. */
    signals: Type.Optional(Type.Record(Type.String(), Type.Array(Type.Enum([...ANSWER_KINDS])))),
    thresholds: Type.Optional(Type.Record(Type.String(), Type.Number({ minimum: 0, maximum: 1 }))),
  },
  closed,
);
const Http = Type.Object({ ...shared, kind: Type.Literal('http') }, closed);

const DetectorsFile = Type.Object({ detectors: Type.Array(Type.Union([Moderation, Http]), { maxItems: 10 }) }, closed);
export type DetectorConfig = Static<typeof DetectorsFile>['detectors'][number];

const checker = Compile(DetectorsFile);

/** @throws Error that says what to change. */
export function parseDetectors(text: string): DetectorConfig[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`The file of detectors is no JSON: ${error instanceof Error ? error.message : error}.`);
  }
  if (!checker.Check(value)) {
    const [first] = checker.Errors(value);
    throw new Error(
      `The file of detectors has a wrong shape at "${first?.instancePath || '/'}": ${first?.message}. See libs/detectors/README.md.`,
    );
  }
  const twin = value.detectors.find(({ name }, i) => value.detectors.findIndex((d) => d.name === name) < i);
  if (twin) throw new Error(`The file of detectors names "${twin.name}" twice. Give each its own name.`);
  return value.detectors;
}
