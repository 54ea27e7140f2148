import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiCall } from '../edge/describe.js';
import { Problem } from '../edge/problem.js';
import { ReadinessProbe } from './readiness.js';
import { LiveView, ReadyView } from './view.js';

@ApiTags('service')
@Controller('health')
export class HealthController {
  constructor(@Inject(ReadinessProbe) private readonly readiness: ReadinessProbe) {}

  @Get('live')
  @ApiCall('service.live', {
    summary: 'The process answers',
    about: 'Restart it when it does not.',
    answers: LiveView,
  })
  live(): LiveView {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiCall('service.ready', {
    summary: 'Whether to send requests here',
    about: 'Answers 503 with `checks` where one of them fails. Payments stay safe meanwhile: things wait.',
    answers: ReadyView,
  })
  async ready(): Promise<ReadyView> {
    const { ready, checks } = await this.readiness.look();
    if (ready) return { status: 'ready', checks };
    const failed = Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [name]));
    throw new Problem(
      'unavailable',
      `Not ready: ${failed.join(', ')}. Send requests again once it is.`,
      { checks },
      { 'retry-after': '5' },
    );
  }
}
