import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiCall } from '../edge/describe.js';
import { ServiceMetrics } from './metrics.js';

@ApiTags('service')
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(ServiceMetrics) private readonly metrics: ServiceMetrics) {}

  @Get()
  @ApiCall('service.metrics', {
    summary: 'Metrics in the text format of Prometheus',
    about: 'Counts and durations only: no id, no name and no text. Let nobody but your own monitoring reach it.',
    text: 'text/plain',
  })
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  show(): Promise<string> {
    return this.metrics.text();
  }
}
