import { describeEventStore } from '../conformance/index.js';
import { temporaryFolder } from '../testing/folder.js';
import { openSqliteStore } from './sqlite-store.js';

const maxEventBytes = 64 * 1024;

describeEventStore('SQLite', async () => {
  const folder = temporaryFolder();
  const path = folder.path('events.db');
  const open = () => openSqliteStore({ path, maxEventBytes });
  return {
    maxEventBytes,
    open,
    reopen: open,
    openReader: () => openSqliteStore({ path, mode: 'read', pollInterval: 5 }),
    cleanup: async () => folder.remove(),
  };
});
