import { accessKey, KEY_ROLES } from '#domain';
import type { Transaction } from '#kernel';
import type { KeyView as KeyRow } from '#read-models';
import { Flag, Id, OneOf, Part, Party, Text, Time } from '../edge/fields.js';
import { PageEnd } from '../edge/paging.js';

/** An API key without anything that would open something. */
export class KeyView {
  @Id()
  id!: string;

  @OneOf(KEY_ROLES)
  role!: string;

  @Text({ min: 1, max: 100, example: 'shop, autumn' })
  name!: string;

  @Party()
  subject!: string;

  @Flag({ about: 'It opens nothing any more.', example: false })
  revoked!: boolean;
}

export class NewKeyView extends KeyView {
  @Text({
    max: 200,
    optional: true,
    about:
      'The key itself. Shown this once: only its hash is kept, so the answer to a repeated request does not have it.',
    example: 'hf_019ac0de000070008000000000000001_…',
  })
  token?: string;
}

export class KeySummary extends KeyView {
  @Time()
  createdAt!: string;

  @Time({ optional: true })
  revokedAt?: string;
}

export class KeyPage extends PageEnd {
  @Part(() => KeySummary, { listOf: 200 })
  items!: KeySummary[];
}

export async function viewKey(tx: Transaction, id: string): Promise<KeyView> {
  const { state } = await tx.load(accessKey, id);
  if (!state) return tx.refuse('not-found', 'There is no such key.');
  const { role, name, subject, revoked } = state;
  return { id, role, name, subject, revoked };
}

export function keySummary({ id, role, name, subject, createdAt, revokedAt }: KeyRow): KeySummary {
  return { id, role, name, subject, revoked: revokedAt !== undefined, createdAt, revokedAt };
}
