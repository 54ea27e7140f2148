import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { openService, type Service } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

describe('/openapi.json', () => {
  it('has a name of its own for every schema: nothing is warned of while it is made', () =>
    expect(service.logged.filter((line) => JSON.parse(line).level >= 40)).toEqual([]));

  it('passes a stock linter', async () => {
    const { body } = await service.call(undefined, 'GET', '/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: JSON.stringify(body), config });
    const told = problems.map(
      ({ severity, ruleId, message, location }) => `${severity} ${ruleId} ${message} ${location[0]?.pointer}`,
    );
    expect(told).toEqual([]);
  });
});
