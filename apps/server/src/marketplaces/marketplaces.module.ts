import { Module } from '@nestjs/common';
import { ActivateHandler } from './activate.js';
import { ChangeSettingsHandler } from './change-settings.js';
import { DraftPolicyHandler } from './draft-policy.js';
import { ListPoliciesHandler } from './list-policies.js';
import { MarketplacesController } from './marketplaces.controller.js';
import { PoliciesController } from './policies.controller.js';
import { ReadMarketplaceHandler } from './read-marketplace.js';
import { ReadPolicyHandler } from './read-policy.js';

/** The caller's marketplace: its documents, what is in force, its settings. */
@Module({
  controllers: [PoliciesController, MarketplacesController],
  providers: [
    DraftPolicyHandler,
    ListPoliciesHandler,
    ReadPolicyHandler,
    ReadMarketplaceHandler,
    ChangeSettingsHandler,
    ActivateHandler,
  ],
})
export class MarketplacesModule {}
