import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { openService, type Service } from '../testing/service.js';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

/** Rules of the linter's recommended set that do not fit, and why. */
const NOT_OURS = {
  // The one server is wherever the document was fetched from.
  'no-server-example.com': 'off',
  // Calls that take nothing but a valid key have no refusal of their own to tell; the common ones are described everywhere.
  'operation-4xx-response': 'error',
} as const;

describe('/openapi.json', () => {
  it('passes a stock linter', async () => {
    const { body } = await service.call(undefined, 'GET', '/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const config = await createConfig({ extends: ['recommended'], rules: NOT_OURS });
    const problems = await lintFromString({ source: JSON.stringify(body), config });
    const told = problems.map(
      ({ severity, ruleId, message, location }) => `${severity} ${ruleId} ${message} ${location[0]?.pointer}`,
    );
    expect(told).toEqual([]);
  });
});
