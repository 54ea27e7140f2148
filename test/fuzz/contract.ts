import Schema from 'typebox/schema';
import { PROBLEM_TYPE } from '../../apps/server/src/edge/problems.js';
import type { Answer } from '../../apps/server/src/testing/service.js';
import type { Draft } from './requests.js';
import type { Document } from './schemas.js';

type Check = (body: unknown) => string[];

/** What the OpenAPI document says of answers, asked of every one: nothing comes that is not in it. */
export class Contract {
  readonly #checks = new Map<string, Check>();

  constructor(private readonly document: Document) {}

  /** What is wrong with an answer, in words. */
  broken({ path, method, call }: Pick<Draft, 'path' | 'method' | 'call'>, { status, headers, body }: Answer): string[] {
    if (status >= 500) return ['a fault inside'];
    // An address that Node does not read to its end is no call yet.
    if (status === 431 && body.type === `${PROBLEM_TYPE}headers-too-large`) return [];
    const described = this.document.paths[path][method.toLowerCase()].responses[status];
    if (!described) return [`${status} is not described`];
    const type = String(headers.get('content-type')).split(';')[0] ?? '';
    const content = described.content?.[type];
    if (!content) return body === '' || body === undefined ? [] : [`${type} is not described for ${status}`];
    if (status < 400) return type.endsWith('json') ? this.#check(`${call} ${status}`, content.schema)(body) : [];
    const code = String(body.type).slice(PROBLEM_TYPE.length);
    return described.description.includes(`\`${code}\``) ? [] : [`${code} is not described for ${status}`];
  }

  #check(name: string, schema: object): Check {
    const known = this.#checks.get(name);
    if (known) return known;
    const compiled = Schema.Compile({ components: this.document.components, ...schema });
    const check: Check = (body) => {
      if (compiled.Check(body)) return [];
      const [, errors] = compiled.Errors(body);
      return errors.slice(0, 3).map(({ instancePath, message }) => `${instancePath} ${message}`);
    };
    this.#checks.set(name, check);
    return check;
  }
}
