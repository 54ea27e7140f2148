import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { postBounty } from '#operations';
import { type Asked, onceOnly } from '../edge/asked.js';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import { utc } from '../edge/fields.js';
import { contentOf, type PostBountyBody } from './bodies.js';

/** Posts a bounty, once for an idempotency key of its poster. */
export class PostBounty extends Command<Done<{ bounty: string; reward: string | null }>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly body: PostBountyBody,
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(PostBounty)
export class PostBountyHandler implements ICommandHandler<PostBounty> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  execute({ caller, body, asked }: PostBounty) {
    const { poster, externalRef, consents, reward } = body;
    const expiresAt = utc(body.expiresAt);
    const operation = postBounty({ poster, externalRef, content: contentOf(body), consents, expiresAt, reward });
    return this.desk.do(caller, operation, onceOnly('POST /v1/bounties', poster, asked, body));
  }
}
