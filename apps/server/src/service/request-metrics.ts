import type { FastifyInstance } from 'fastify';
import { Counter, Histogram, type Registry } from 'prom-client';

const LABELS = ['method', 'route', 'status'] as const;

/** Counts every request and how long it took. The route is the pattern, never the address, so that there are few and no id is among them. */
export function countRequests(fastify: FastifyInstance, registry: Registry): void {
  const requests = new Counter({
    name: 'holdfast_http_requests_total',
    help: 'Requests answered',
    labelNames: LABELS,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'holdfast_http_request_duration_seconds',
    help: 'From the first byte of a request to the last of its answer',
    labelNames: LABELS,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    requests.inc(labels);
    durations.observe(labels, reply.elapsedTime / 1000);
  });
}
