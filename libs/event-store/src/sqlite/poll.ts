import type { DatabaseSync } from 'node:sqlite';
import { Pulse } from '../reading/pulse.js';

/** A pulse that beats when another connection has committed to the database. It looks every `interval` ms while anyone waits. */
export function pollForChanges(db: DatabaseSync, interval: number): Pulse {
  const version = db.prepare('PRAGMA data_version');
  const read = () => Number(version.get()?.data_version);
  let seen = read();
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const now = db.isOpen ? read() : Number.NaN;
    if (now === seen) return;
    seen = now;
    pulse.beat();
  };
  const pulse = new Pulse((some) => {
    clearInterval(timer);
    if (some) timer = setInterval(look, interval);
  });
  return pulse;
}
