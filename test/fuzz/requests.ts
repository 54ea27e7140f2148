import fc from 'fast-check';
import { CALLS, type CallName, KEY_ROLES, type KeyRole } from '../../apps/server/src/edge/calls.js';
import type { Described } from '../../apps/server/src/testing/api.js';
import type { Document, Schema, SchemaArbitraries } from './schemas.js';

/** A request before it is known what there is: its ids, versions and digests are numbers that choose among that. */
export interface Draft {
  readonly call: CallName;
  readonly method: string;
  readonly path: string;
  readonly role: KeyRole | undefined;
  readonly body: unknown;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** What is in the path: something that fits, something of any kind, or nonsense. */
  readonly about: 'fitting' | 'any' | string;
  /** Whether members of the body name what there is. */
  readonly fitted: boolean;
  /** Whether `If-Match` is the version that the target has. */
  readonly current: boolean;
  /** Whether the same is sent once more. */
  readonly again: boolean;
  readonly nth: number;
}

/** How many shares a call has of the requests: the way that money goes is long, and each step needs the ones before it. */
const SHARES: Partial<Record<CallName, number>> = {
  'bounties.post': 5,
  'submissions.enter': 5,
  'submissions.attach-evidence': 5,
  'rewards.award': 5,
  'rewards.clearance': 3,
  'payouts.start': 6,
  'payouts.confirm': 3,
  'payouts.settle': 3,
  'consents.record': 2,
  'cases.list': 2,
  'contests.resolve': 2,
};

const often = <T>(arbitrary: fc.Arbitrary<T>, weight: number) => ({ weight, arbitrary });
const KEY = fc.oneof(
  often(fc.constant(undefined), 10),
  often(fc.uuid(), 10),
  often(fc.constantFrom('k1', '"k2"', 'k3'), 1),
  often(fc.constantFrom('', '"', 'a b', 'x'.repeat(201), 'k\t1'), 1),
);
const IF_MATCH = fc.oneof(
  often(fc.constant(undefined), 20),
  often(fc.constantFrom('"1"', '"2"'), 3),
  often(fc.constantFrom('1', '*', 'W/"1"', '""', '"1", "2"', '"99999999999"', '"-1"'), 1),
);
const PREFER = fc.oneof(
  often(fc.constantFrom('wait=1', 'wait=2, respond-async', 'respond-async; wait="1"'), 4),
  often(fc.constantFrom(undefined, 'wait=0', 'wait=-1', 'wait', 'wait=x', '=', ',,;;'), 2),
);

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly schema: Schema;
}

export function drafts(
  document: Document,
  operations: readonly Described[],
  schemas: SchemaArbitraries,
): fc.Arbitrary<Draft> {
  const weighted = operations.map((operation) => often(fc.constant(operation), SHARES[operation.call] ?? 1));
  return fc.oneof(...weighted).chain(({ method, path, call }) => {
    const { requestBody, parameters = [] } = document.paths[path][method.toLowerCase()];
    const schema: Schema | undefined = requestBody?.content['application/json'].schema;
    const allowed = CALLS[call] === 'anyone' ? [undefined] : CALLS[call];
    const asked = (parameters as Parameter[]).filter((one) => one.in === 'query');
    const query = Object.fromEntries(asked.map((one) => [one.name, schemas.nearly(one.schema)]));
    return fc.record({
      call: fc.constant(call),
      method: fc.constant(method),
      path: fc.constant(path),
      role: fc.oneof(often(fc.constantFrom(...allowed), 12), often(fc.constantFrom(...KEY_ROLES, undefined), 1)),
      about: fc.oneof(
        often(fc.constant('fitting'), 17),
        often(fc.constant('any'), 2),
        often(fc.string({ unit: 'binary', minLength: 1 }), 1),
      ),
      body: schema ? schemas.nearly(schema) : fc.constant(undefined),
      query: fc.oneof(often(fc.constant({}), 2), often(fc.record(query, { requiredKeys: [] }), 3)),
      headers: fc.record({ 'idempotency-key': KEY, 'if-match': IF_MATCH, prefer: PREFER }),
      fitted: fc.nat(9).map((n) => n > 0),
      current: fc.nat(4).map((n) => n > 0),
      again: fc.nat(4).map((n) => n === 0),
      nth: fc.nat(9_999),
    });
  });
}
