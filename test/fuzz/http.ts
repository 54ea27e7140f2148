import fc from 'fast-check';
import { CALLS, type CallName } from '../../apps/server/src/edge/calls.js';
import { operationsOf } from '../../apps/server/src/testing/api.js';
import type { Answer, Service } from '../../apps/server/src/testing/service.js';
import { Contract } from './contract.js';
import { fitTo, targetOf } from './fitting.js';
import { type Facts, Pools } from './pools.js';
import { type Draft, drafts } from './requests.js';
import { type Document, SchemaArbitraries } from './schemas.js';

export interface Fuzzed {
  /** For each call, how often each status was answered. */
  readonly tally: ReadonlyMap<CallName, ReadonlyMap<number, number>>;
  /** Answers that must not be: a 5xx, one that the OpenAPI document does not know, a repeat that did something else. */
  readonly wrong: readonly string[];
}

/** The stream never ends; and a key that was revoked (histories tell of who acted) would end all that its role can try. */
const LEFT_OUT: readonly CallName[] = ['stream.follow', 'keys.revoke'];

interface Sent {
  readonly place: string;
  readonly target: string | undefined;
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

/** Valid and nearly valid requests to every route with every role; most of what they name is there, and in a state that fits. */
export async function fuzzHttp(service: Service, options: { seed: number; runs: number }): Promise<Fuzzed> {
  const document = (await service.call(undefined, 'GET', '/openapi.json')).body;
  const pools = new Pools();
  const schemas = new SchemaArbitraries(document.components.schemas, pools);
  const contract = new Contract(document);
  const operations = operationsOf(document).filter(({ call }) => !LEFT_OUT.includes(call));
  const tally = new Map<CallName, Map<number, number>>(
    (Object.keys(CALLS) as CallName[]).map((call) => [call, new Map()]),
  );
  const wrong: string[] = [];
  const sample = fc.sample(fc.noBias(drafts(document, operations, schemas)), {
    numRuns: options.runs,
    seed: options.seed,
  });
  for (const draft of sample) {
    const { call, role, method } = draft;
    const { place, target, body, headers } = resolved(draft, pools, schemas, service.marketplace);
    const send = () => service.call(role, method, place, body, headers);
    const answer = await send();
    const statuses = tally.get(call);
    statuses?.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const found = contract.broken(draft, answer);
    if (draft.again && answer.status < 300 && takesKeys(document, draft) && headers['idempotency-key'])
      found.push(...repeated(answer, await send()));
    if (answer.status < 300) pools.learn(call, target, answer.body);
    const what = `${answer.status} ${role} ${method} ${place} ${JSON.stringify(body)?.slice(0, 400)}`;
    wrong.push(...found.map((why) => `${why}: ${what}`));
  }
  return { tally, wrong };
}

/** The request as it is sent, now that it is known what there is. */
function resolved(draft: Draft, pools: Pools, schemas: SchemaArbitraries, marketplace: string): Sent {
  const { call, path, about, nth, query, fitted, current, headers } = draft;
  const facts = about === 'fitting' ? targetOf(call, pools, nth) : undefined;
  const id = nameIn(path, call, about, facts, marketplace) ?? pools.id(nth);
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(schemas.withIds(query) as Facts))
    for (const one of [value].flat())
      asked.append(name, name === 'cursor' && nth % 2 ? (pools.cursor(call) ?? '') : String(one).toWellFormed());
  const place = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(id.toWellFormed()));
  const body = schemas.withIds(draft.body);
  const version = current && facts?.version !== undefined ? `"${facts.version}"` : headers['if-match'];
  const sent = Object.entries({ ...headers, 'if-match': version }).filter(([, value]) => value !== undefined);
  return {
    place: asked.size > 0 ? `${place}?${asked}` : place,
    target: path.includes('{') ? id : undefined,
    body: fitted ? fitTo(call, body, facts, pools, nth) : body,
    headers: Object.fromEntries(sent) as Record<string, string>,
  };
}

function nameIn(path: string, call: CallName, about: string, facts: Facts | undefined, marketplace: string) {
  if (about === 'any') return undefined;
  if (about !== 'fitting') return about;
  if (call.startsWith('marketplaces.')) return marketplace;
  if (path.includes('{poster}')) return 'user-1';
  return (facts?.id ?? facts?.digest) as string | undefined;
}

function takesKeys(document: Document, { path, method }: Draft): boolean {
  const { parameters = [] } = document.paths[path][method.toLowerCase()];
  return parameters.some(({ name }: { name: string }) => name === 'Idempotency-Key');
}

/** The same once more under its idempotency key names the same, and says that it did nothing. */
function repeated(first: Answer, again: Answer): string[] {
  const told = again.headers.get('idempotency-replayed');
  const same = again.status < 300 && again.body.id === first.body.id && told === 'true';
  return same
    ? []
    : [`sent again under its key: ${again.status} ${again.body.id ?? again.body.type}, replayed ${told}`];
}
