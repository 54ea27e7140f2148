/** Writes api.d.ts anew: `npm run api-client`. */
import { writeFileSync } from 'node:fs';
import { openService } from '../../../apps/server/src/testing/service.js';
import { clientTypes, typesFile } from './types.js';

const service = await openService();
try {
  writeFileSync(typesFile(), await clientTypes(service));
} finally {
  await service.close();
}
