import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BountyContent, ConsentScope } from '#kernel';
import { packageRoot } from '#runtime';

export interface CorpusRow {
  readonly id: string;
  readonly content: BountyContent;
  readonly consents: readonly {
    readonly subject: string;
    readonly scopes: readonly ConsentScope[];
    readonly status: 'verified' | 'revoked' | 'expired';
  }[];
}

const FILES = ['dev-en.jsonl', 'dev-intl.jsonl'];

/** The labelled rows that come with the project, as bounties; labels are left behind. */
export function corpusRows(): CorpusRow[] {
  return FILES.flatMap((file) =>
    readFileSync(join(packageRoot(), 'test/corpus', file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const { id, title, description, tags, mature, deliverable, references, consents } = JSON.parse(line);
        return { id, content: { title, description, tags, mature, deliverable, references }, consents };
      }),
  );
}
