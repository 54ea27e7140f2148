import { type Child, startChild } from './child.js';

/** Has the next process ready while one works: loading takes longer than most lives. */
export class Nursery {
  private spare: Child | undefined;

  take(): Child {
    const child = this.spare ?? startChild();
    this.spare = startChild();
    return child;
  }

  close(): void {
    this.spare?.kill();
    this.spare = undefined;
  }
}
