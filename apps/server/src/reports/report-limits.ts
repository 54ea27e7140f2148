import { Inject } from '@nestjs/common';
import { Problem } from '../edge/problem.js';
import { PARTS, type ServerParts } from '../parts.js';
import { HourlyBudget, networkOf } from './hourly-budget.js';

/** How many reports come in from one address, and about one target. */
export class ReportLimits {
  private readonly addresses: HourlyBudget;
  private readonly targets: HourlyBudget;

  constructor(@Inject(PARTS) { settings }: ServerParts) {
    this.addresses = new HourlyBudget(settings.reportsPerHour);
    this.targets = new HourlyBudget(settings.reportsPerHour);
  }

  /**
   * Makes a report within both limits. One about nothing counts against its address alone: guessing has a price, and leaves nothing
   * to find.
   * @throws Problem 429
   */
  async within<R>(address: string, target: string, make: () => Promise<R>): Promise<R> {
    demand(this.addresses.take(networkOf(address)), 'Too many reports came from this address. Try again later.');
    demand(this.targets.take(target), 'This was reported many times within the hour, and people look at it already.');
    try {
      return await make();
    } catch (error) {
      this.targets.giveBack(target);
      throw error;
    }
  }
}

function demand(waitMs: number | undefined, detail: string): void {
  if (waitMs === undefined) return;
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  throw new Problem(
    'too-many-requests',
    detail,
    { retryAfterSeconds },
    {
      'retry-after': String(retryAfterSeconds),
    },
  );
}
