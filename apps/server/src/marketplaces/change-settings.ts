import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { changeSettings } from '#operations';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk } from '../edge/desk.js';
import type { SettingsBody } from './bodies.js';
import { demandOwn } from './read-marketplace.js';

export class ChangeSettings extends Command<unknown> {
  constructor(
    readonly caller: CallerIdentity,
    readonly marketplace: string,
    readonly body: SettingsBody,
  ) {
    super();
  }
}

@CommandHandler(ChangeSettings)
export class ChangeSettingsHandler implements ICommandHandler<ChangeSettings> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, marketplace, body }: ChangeSettings) {
    demandOwn(caller, marketplace);
    return this.desk.do(caller, changeSettings({ ...body }));
  }
}
