import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Schema from 'typebox/schema';
import { exampleOf } from '../testing/api.js';
import { aBounty, aDelivery, openService, type Service } from '../testing/service.js';

type Node = Readonly<Record<string, unknown>>;

let service: Service;
// biome-ignore lint/suspicious/noExplicitAny: a document is looked into as it is
let document: any;
beforeAll(async () => {
  service = await openService();
  document = (await service.call(undefined, 'GET', '/openapi.json')).body;
});
afterAll(() => service.close());

/** What a stock validator finds wrong with a value under a schema of the document. */
function wrong(schema: Node, value: unknown): string[] {
  const [, errors] = Schema.Compile({ components: document.components, ...schema }).Errors(value);
  return errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every part of the document that carries an example, with its place. */
function examplesIn(node: unknown, place = '#'): { place: string; schema: Node; example: unknown }[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.entries(node).flatMap(([name, part]) => examplesIn(part, `${place}/${name}`));
  const { example, schema, ...own } = node as { example?: unknown; schema?: Node };
  return example === undefined || place.endsWith('/properties')
    ? below
    : [{ place, schema: schema ?? own, example }, ...below];
}

describe('/openapi.json against a stock validator', () => {
  it('has examples that are valid against their own schemas', () => {
    const examples = examplesIn(document);
    expect(examples.length).toBeGreaterThan(100);
    expect(
      examples.flatMap(({ place, schema, example }) => wrong(schema, example).map((w) => `${place}: ${w}`)),
    ).toEqual([]);
  });

  it('has examples that make whole bodies and answers, valid for every schema that has a name', () => {
    const names = Object.keys(document.components.schemas);
    expect(
      names.flatMap((name) => {
        const schema = { $ref: `#/components/schemas/${name}` };
        return wrong(schema, exampleOf(document, schema)).map((w) => `${name}: ${w}`);
      }),
    ).toEqual([]);
  });

  it('describes a submission for who may read it and for who may only scan it', async () => {
    const entered = await aSubmission(service);
    const { schema } = document.paths['/v1/submissions/{id}'].get.responses['200'].content['application/json'];
    expect(schema.anyOf).toEqual(
      ['SubmissionView', 'ScannedView'].map((name) => ({ $ref: `#/components/schemas/${name}` })),
    );
    for (const [role, fits] of [
      ['frontend', [true, true]],
      ['scanner', [false, true]],
    ] as const) {
      const { body } = await service.call(role, 'GET', `/v1/submissions/${entered}`);
      expect([role, schema.anyOf.map((one: Node) => wrong(one, body).length === 0)]).toEqual([role, fits]);
    }
  });
});

async function aSubmission({ call }: Service): Promise<string> {
  const bounty = (await call('frontend', 'POST', '/v1/bounties', aBounty())).body.id;
  return (await call('frontend', 'POST', `/v1/bounties/${bounty}/submissions`, aDelivery())).body.id;
}
