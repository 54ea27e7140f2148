import { Inject, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { gauges } from '#read-models';
import { PARTS, type ServerParts } from '../parts.js';
import { OpenStreams } from '../stream/open-streams.js';
import { countRequests } from './request-metrics.js';

/** What operators watch. Labels come from short fixed lists: no id, no name, no text is among them. */
export class ServiceMetrics implements OnModuleInit {
  private readonly registry = new Registry();

  constructor(
    @Inject(PARTS) private readonly parts: ServerParts,
    @Inject(OpenStreams) private readonly streams: OpenStreams,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    collectDefaultMetrics({ register: this.registry });
    countRequests(this.host.httpAdapter.getInstance<FastifyInstance>(), this.registry);
    this.watchTheLog();
    this.watchTheTables();
    this.gauge('holdfast_open_streams', 'Event streams that are open', () => this.streams.count);
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  private watchTheLog(): void {
    const { store, workers, readModels } = this.parts.holdfast;
    this.gauge('holdfast_saga_lag_events', 'Positions of the log that the policy saga has still to pass', async () =>
      Number((await store.head()) - (workers.sagaPosition ?? 0n)),
    );
    this.gauge('holdfast_saga_failed', '1 where the policy saga has stopped', () =>
      workers.isRunning && !workers.sagaFailed ? 0 : 1,
    );
    this.gauge(
      'holdfast_read_models_lag_events',
      'Positions of the log that are not in the read models yet',
      async () => Number((await readModels.lag(store.undecrypted)).behind),
    );
    this.gauge('holdfast_read_models_failed', '1 where the read models have stopped', () =>
      readModels.health().error ? 1 : 0,
    );
  }

  private watchTheTables(): void {
    const { readModels, clock } = this.parts.holdfast;
    const now = () => gauges(readModels, clock.now());
    this.gauge('holdfast_parked_instances', 'Instances of the saga that are parked', () => now().parked);
    this.gauge('holdfast_payouts_open', 'Payouts that are started or confirmed', () => now().openPayouts);
    this.gauge(
      'holdfast_payouts_overdue',
      'Open payouts whose time to pay has passed: find out what became of the money',
      () => now().overduePayouts,
    );
    const waiting = new Gauge({
      name: 'holdfast_waiting_for_moderators',
      help: 'Bounties and submissions that wait for a person',
      labelNames: ['kind', 'state'],
      registers: [this.registry],
      collect: () => {
        waiting.reset();
        if (!readModels.health().checkpoint) return;
        const { bounties, submissions } = now();
        for (const [kind, counts] of Object.entries({ bounty: bounties, submission: submissions }))
          for (const [state, count] of Object.entries(counts)) waiting.set({ kind, state }, count);
      },
    });
  }

  private gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      // What cannot be read now says so, and hides nothing else.
      collect: async () => {
        try {
          gauge.set(await read());
        } catch {
          gauge.set(Number.NaN);
        }
      },
    });
  }
}
