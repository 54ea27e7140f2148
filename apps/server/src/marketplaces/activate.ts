import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { activateDocument, type DocumentKind } from '#operations';
import { policyProblems } from '#runtime';
import { type Asked, onceOnly } from '../edge/asked.js';
import type { CallerIdentity } from '../edge/caller.js';
import { Desk, type Done } from '../edge/desk.js';
import { Problem } from '../edge/problem.js';
import type { ActivationBody } from './bodies.js';
import { demandSound } from './draft-policy.js';
import { findDrafted } from './drafted.js';
import { demandOwn } from './read-marketplace.js';

/** Puts drafted documents in force, both or neither. From this append on every verdict under another one is stale. */
export class Activate extends Command<Done<unknown>> {
  constructor(
    readonly caller: CallerIdentity,
    readonly marketplace: string,
    readonly body: ActivationBody,
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(Activate)
export class ActivateHandler implements ICommandHandler<Activate> {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  async execute({ caller, marketplace, body, asked }: Activate) {
    demandOwn(caller, marketplace);
    const { policy, registry } = body;
    if (policy === undefined && registry === undefined)
      throw new Problem('invalid-fields', 'Name what to put in force: policy, registry or both, by digest.', {
        errors: [{ field: 'policy', detail: 'must be the digest of a drafted policy' }],
      });
    const documents = [
      ...(policy === undefined ? [] : [await this.find(caller, 'policy', policy)]),
      ...(registry === undefined ? [] : [await this.find(caller, 'registry', registry)]),
    ];
    return this.desk.do(
      caller,
      async (tx) => {
        for (const document of documents) await activateDocument(document)(tx);
        return null;
      },
      onceOnly('POST /v1/marketplaces/{id}/activations', caller.subject, asked, body),
    );
  }

  /** What was drafted without a look at its problems is looked at now. */
  private async find({ marketplace }: CallerIdentity, kind: DocumentKind, digest: string) {
    const { name, source, extends: extending } = await findDrafted(this.desk.holdfast, marketplace, digest, [kind]);
    if (kind === 'policy') demandSound(policyProblems(source, extending));
    return { kind, name, digest };
  }
}
