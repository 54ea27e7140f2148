import { Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Caller, type CallerIdentity } from '../edge/caller.js';
import { ApiCall } from '../edge/describe.js';
import { Party } from '../edge/fields.js';
import { ClearPoster } from './clear-poster.js';

export class ClearedPosterView {
  @Party()
  poster!: string;
}

@ApiTags('moderation')
@Controller('posters')
export class PostersController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post(':poster/clearing')
  @ApiCall('posters.clear', {
    summary: 'Says that a person has looked at a poster whose bounties are held for review',
    about: 'What they post from here on is judged as anyone’s. What they posted meanwhile still waits for a ruling.',
    answers: ClearedPosterView,
    problems: ['not-found'],
  })
  @ApiParam({ name: 'poster', schema: { type: 'string', minLength: 1, maxLength: 200 } })
  async clear(@Caller() caller: CallerIdentity, @Param('poster') poster: string): Promise<ClearedPosterView> {
    await this.commands.execute(new ClearPoster(caller, poster));
    return { poster };
  }
}
