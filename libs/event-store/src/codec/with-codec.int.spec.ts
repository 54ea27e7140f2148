import { conformanceDefinitions as definitions, describeEventStore } from '../conformance/index.js';
import { createMemoryKeyRing } from '../keys/memory-key-ring.js';
import { openKeyRing } from '../keys/sqlite-key-ring.js';
import { createMemoryStore } from '../memory/memory-store.js';
import { openSqliteStore } from '../sqlite/sqlite-store.js';
import { temporaryFolder } from '../testing/folder.js';
import { withCodec } from './with-codec.js';

const maxEventBytes = 64 * 1024;

describeEventStore('SQLite behind a codec', async () => {
  const folder = temporaryFolder();
  const path = folder.path('events.db');
  const keys = openKeyRing({ path: folder.path('keys.db'), masterKey: Buffer.alloc(32, 7) });
  const open = async () => withCodec(await openSqliteStore({ path, maxEventBytes }), { definitions, keys });
  return {
    maxEventBytes,
    open,
    reopen: open,
    openReader: async () =>
      withCodec(await openSqliteStore({ path, mode: 'read', pollInterval: 5 }), { definitions, keys }),
    cleanup: async () => {
      await keys.close();
      folder.remove();
    },
  };
});

describeEventStore('memory behind a codec', async () => ({
  maxEventBytes,
  open: async () => withCodec(createMemoryStore({ maxEventBytes }), { definitions, keys: createMemoryKeyRing() }),
  cleanup: async () => {},
}));
