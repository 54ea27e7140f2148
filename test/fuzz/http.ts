import fc from 'fast-check';
import { CALLS, KEY_ROLES } from '../../apps/server/src/edge/calls.js';
import { operationsOf } from '../../apps/server/src/testing/api.js';
import type { Service } from '../../apps/server/src/testing/service.js';
import { type Schema, SchemaArbitraries } from './schemas.js';

export interface Fuzzed {
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers that must not be: a 5xx, or an error that is no problem document. */
  readonly wrong: readonly string[];
}

/** The stream never ends; and a key that was revoked (histories tell of who acted) would end all that its role can try. */
const LEFT_OUT: readonly string[] = ['stream.follow', 'keys.revoke'];

/** Valid and nearly valid requests to every route with every role; the ids in them are those of what was made before. */
export async function fuzzHttp(service: Service, options: { seed: number; runs: number }): Promise<Fuzzed> {
  const document = (await service.call(undefined, 'GET', '/openapi.json')).body;
  const schemas = new SchemaArbitraries(document.components.schemas);
  const operations = operationsOf(document).filter(({ call }) => !LEFT_OUT.includes(call));
  const requests = fc.constantFrom(...operations).chain(({ method, path, call }) => {
    const { requestBody } = document.paths[path][method.toLowerCase()];
    const schema: Schema | undefined = requestBody?.content['application/json'].schema;
    const allowed = CALLS[call] === 'anyone' ? [undefined] : CALLS[call];
    return fc.record({
      method: fc.constant(method),
      path: fc.constant(path),
      role: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...allowed) },
        { weight: 1, arbitrary: fc.constantFrom(...KEY_ROLES, undefined) },
      ),
      id: fc.oneof({ weight: 9, arbitrary: fc.nat(59) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
      body: schema ? schemas.nearly(schema) : fc.constant(undefined),
    });
  });
  const statuses: Record<string, number> = {};
  const wrong: string[] = [];
  const sample = fc.sample(requests, { numRuns: options.runs, seed: options.seed });
  for (const { method, path, role, id, body } of sample) {
    const place = path.replaceAll(/\{\w+\}/g, () =>
      encodeURIComponent((typeof id === 'number' ? schemas.id(id) : id).toWellFormed()),
    );
    const sent = schemas.withIds(body);
    const answer = await service.call(role, method, place, sent, { prefer: 'wait=0' });
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    if (answer.status < 300) schemas.learn(answer.body);
    const problem = String(answer.headers.get('content-type')).startsWith('application/problem+json');
    if (answer.status >= 500 || (answer.status >= 400 && !problem))
      wrong.push(`${answer.status} ${role} ${method} ${place} ${JSON.stringify(sent)?.slice(0, 400)}`);
  }
  return { statuses, wrong };
}
