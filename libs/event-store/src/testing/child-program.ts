/** What a child process of a test does; `process.argv` names the task and its arguments. */
import { happened } from '../conformance/events.js';
import { openKeyRing } from '../keys/sqlite-key-ring.js';
import { openSqliteStore } from '../sqlite/sqlite-store.js';

const [task, path = '', extra = ''] = process.argv.slice(2);

function report(message: unknown): void {
  process.send?.(message);
}

switch (task) {
  case 'hold':
    await openSqliteStore({ path });
    report('open');
    setInterval(() => {}, 1_000);
    break;
  case 'write': {
    // Numbers its events in each stream and reports each once it is acknowledged, and goes on until it is killed.
    const store = await openSqliteStore({ path });
    report('open');
    for (let n = 0; n < 8; n++) {
      const stream = `crash-${n}`;
      void (async () => {
        for (let n = 0; ; n++) {
          await store.append({ writes: [{ stream, expected: 'any', events: [happened({ run: process.pid, n })] }] });
          report([stream, n]);
        }
      })();
    }
    break;
  }
  case 'follow': {
    const store = await openSqliteStore({ path, mode: 'read', pollInterval: 5 });
    report('open');
    for await (const message of store.subscribe()) report(message.kind === 'event' ? message.event.id : 'caught up');
    break;
  }
  case 'erase': {
    const keys = openKeyRing({ path, masterKey: Buffer.from(extra, 'hex') });
    await keys.destroy('m1/someone');
    await keys.close();
    report('erased');
    break;
  }
}
