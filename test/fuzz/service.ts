import { openForReading, verifyDeployment } from '#runtime';
import { openService } from '../../apps/server/src/testing/service.js';
import { type Fuzzed, fuzzHttp } from './http.js';

/** Fuzzes a service of its own, then has what it left behind verified. */
export async function fuzzService(options: { seed: number; runs: number }): Promise<Fuzzed & { unsound: string[] }> {
  const service = await openService({ HOLDFAST_RATE_PER_MINUTE: '10000000' });
  try {
    const fuzzed = await fuzzHttp(service, options);
    const reading = await openForReading({ data: service.holdfast.folder.root, env: {} });
    try {
      const { findings = [] } = (await verifyDeployment(reading)) ?? {};
      return {
        ...fuzzed,
        unsound: findings.filter(({ found }) => found > 0).map((finding) => JSON.stringify(finding)),
      };
    } finally {
      await reading.close();
    }
  } finally {
    await service.close();
  }
}
