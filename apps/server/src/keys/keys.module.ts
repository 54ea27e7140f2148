import { Module } from '@nestjs/common';
import { CreateKeyHandler } from './create-key.js';
import { KeysController } from './keys.controller.js';
import { ListKeysHandler } from './list-keys.js';
import { ReadKeyHandler } from './read-key.js';
import { RevokeKeyHandler } from './revoke-key.js';

/** API keys of the caller's marketplace. */
@Module({
  controllers: [KeysController],
  providers: [CreateKeyHandler, RevokeKeyHandler, ReadKeyHandler, ListKeysHandler],
})
export class KeysModule {}
