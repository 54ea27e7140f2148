import { Module } from '@nestjs/common';
import { ConsentsController } from './consents.controller.js';
import { ListConsentsHandler } from './list-consents.js';
import { ReadConsentHandler } from './read-consent.js';
import { RecordConsentHandler } from './record-consent.js';
import { RevokeConsentHandler } from './revoke-consent.js';
import { VerifyConsentHandler } from './verify-consent.js';

/** Consents of depicted people: said to exist, verified, revoked. */
@Module({
  controllers: [ConsentsController],
  providers: [
    RecordConsentHandler,
    VerifyConsentHandler,
    RevokeConsentHandler,
    ReadConsentHandler,
    ListConsentsHandler,
  ],
})
export class ConsentsModule {}
