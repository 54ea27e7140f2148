import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, plusMilliseconds, sequentialIds, type Timestamp, type Verdict } from '#kernel';
import type { Operation, Role } from '#operations';
import { ensureMarketplace, type Holdfast, openHoldfast } from '#runtime';
import { COMMANDS, type CommandName, type InputOf, type ValueOf } from '../crash/program/commands.js';
import { verdictIn } from '../crash/program/moderating.js';

/** A clock that is set by hand, also backwards. */
class HandClock implements Clock {
  private at: Timestamp = '2026-03-01T12:00:00.000Z';
  now(): Timestamp {
    return this.at;
  }
  advance(ms: number): void {
    this.at = plusMilliseconds(this.at, ms);
  }
}

export interface Target {
  readonly kind: 'bounty' | 'submission';
  readonly id: string;
}

/** The place of a history: a deployment on files, and what happened there so far that a next step can be about. */
export class Town {
  readonly bounties: string[] = [];
  readonly submissions: string[] = [];
  readonly rewards: string[] = [];
  readonly consents: string[] = [];
  readonly payouts: { readonly reward: string; readonly payout: string }[] = [];
  readonly cases: { readonly target: Target; readonly case: string }[] = [];
  readonly accounts: readonly string[] = ['account-1', 'account-2', 'account-3'];
  readonly clock = new HandClock();
  /** What went through the process but should never have: parked instances, failed workers. */
  readonly trouble: string[] = [];
  private readonly ids = sequentialIds('town');
  private open: Holdfast | undefined;

  private constructor(
    readonly data: string,
    readonly marketplace: string,
  ) {}

  static async found(): Promise<Town> {
    const data = join(mkdtempSync(join(tmpdir(), 'holdfast-town-')), 'data');
    const town = new Town(data, '');
    await town.reopen();
    const marketplace = await ensureMarketplace(town.holdfast.runner, 'town');
    return Object.assign(town, { marketplace });
  }

  get holdfast(): Holdfast {
    if (!this.open) throw new Error('The town is closed.');
    return this.open;
  }

  /** Closes the deployment, if it is open, and opens it again with its workers running. */
  async reopen(): Promise<void> {
    await this.open?.close();
    const { data, clock, ids } = this;
    const onParked = (instance: string, _cause: unknown, error: Error) =>
      this.trouble.push(`${instance} is parked: ${error.message}`);
    this.open = await openHoldfast({ data, clock, ids, onParked });
    this.open.workers.start();
  }

  /** Waits for the saga and the tables. */
  async settle(): Promise<void> {
    const { workers, readModels, store } = this.holdfast;
    await workers.settled();
    await readModels.reached(await store.head());
  }

  async ask<N extends CommandName>(
    role: Role,
    name: N,
    input: InputOf<N>,
    id = `${role}-1`,
  ): Promise<ValueOf<N> | undefined> {
    const operation = (COMMANDS[name] as unknown as (input: InputOf<N>) => Operation)(input);
    const { marketplace } = this;
    const answer = await this.holdfast.runner.run({ actor: { role, id }, marketplace }, operation);
    return answer.ok ? (answer.value as ValueOf<N>) : undefined;
  }

  async verdictOn({ kind, id }: Target): Promise<Verdict | undefined> {
    return verdictIn(await Array.fromAsync(this.holdfast.store.undecrypted.readStream(`${kind}-${id}`)));
  }

  erase(subject: string): Promise<unknown> {
    return this.holdfast.keys.destroy(`${this.marketplace}/${subject}`);
  }

  async close(): Promise<void> {
    await this.open?.close();
    this.open = undefined;
  }

  remove(): void {
    rmSync(join(this.data, '..'), { recursive: true, force: true });
  }
}
