import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { createKey } from '#operations';
import { keyToken, mintKey } from '#runtime';
import { type Asked, onceOnly } from '../edge/asked.js';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import type { CreateKeyBody } from './bodies.js';

/** Makes a key of the caller's marketplace. The token is there once: a repeated request finds the key and not the token. */
export class CreateKey extends Command<Done<{ key: string; token?: string }>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly body: CreateKeyBody,
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(CreateKey)
export class CreateKeyHandler implements ICommandHandler<CreateKey> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, body, asked }: CreateKey) {
    const { role, name, subject } = body;
    const { secret, secretHash } = mintKey();
    const operation = createKey({ role, name, subject, secretHash });
    const done = await this.desk.do(caller, operation, onceOnly('POST /v1/keys', caller.subject, asked, body));
    const { key } = done.value;
    return { ...done, value: { key, ...(!done.replayed && { token: keyToken(key, secret) }) } };
  }
}
