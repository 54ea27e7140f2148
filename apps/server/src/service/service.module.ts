import { Module } from '@nestjs/common';
import { StreamModule } from '../stream/stream.module.js';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { ServiceMetrics } from './metrics.js';
import { ReadinessProbe } from './readiness.js';

/** Health and metrics of this process, for whoever operates it. */
@Module({
  imports: [StreamModule],
  controllers: [HealthController, MetricsController],
  providers: [ReadinessProbe, ServiceMetrics],
})
export class ServiceModule {}
