import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiCall } from '../edge/describe.js';
import { PARTS, type ServerParts } from '../parts.js';
import { KeySetView } from './view.js';

@ApiTags('service')
@Controller('.well-known/jwks.json')
export class ClearancesController {
  constructor(@Inject(PARTS) private readonly parts: ServerParts) {}

  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiCall('service.jwks', {
    summary: 'The public keys that verify clearances (RFC 7517)',
    about: 'Any JOSE library takes them. Look again when a clearance names a key that is not in what you have.',
    answers: KeySetView,
  })
  async keys(): Promise<KeySetView> {
    return (await this.parts.signer.jwks()) as KeySetView;
  }
}
