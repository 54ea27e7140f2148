import type { BountyContent, SubmissionContent } from '#kernel';

/** What a classifier is asked about: what was written, and nobody's name or account beside it. */
export type Asked =
  | { readonly kind: 'bounty'; readonly content: BountyContent }
  | { readonly kind: 'submission'; readonly content: SubmissionContent; readonly bounty: BountyContent };

export interface Part {
  /** As signals name it: `title`, `tags.0`, `references.1.value`, `generation.prompt`, `bounty.title`. */
  readonly field: string;
  readonly text: string;
}

/** Every text of a case, in a fixed order; empty ones are left out. */
export function partsOf(asked: Asked): Part[] {
  const parts =
    asked.kind === 'bounty'
      ? bountyParts(asked.content, '')
      : [...shared(asked.content, ''), ...generation(asked.content), ...bountyParts(asked.bounty, 'bounty.')];
  return parts.filter(({ text }) => text.trim() !== '');
}

/** The same as one text, for classifiers that take no fields. */
export function textOf(asked: Asked): string {
  return partsOf(asked)
    .map(({ text }) => text)
    .join('\n');
}

function shared({ title, description, tags }: BountyContent | SubmissionContent, prefix: string): Part[] {
  return [
    { field: `${prefix}title`, text: title },
    { field: `${prefix}description`, text: description },
    ...tags.map((text, i) => ({ field: `${prefix}tags.${i}`, text })),
  ];
}

function bountyParts(content: BountyContent, prefix: string): Part[] {
  const references = content.references.map(({ value }, i) => ({
    field: `${prefix}references.${i}.value`,
    text: value,
  }));
  return [...shared(content, prefix), ...references];
}

function generation({ generation: made }: SubmissionContent): Part[] {
  if (!made) return [];
  return [
    { field: 'generation.prompt', text: made.prompt },
    { field: 'generation.negativePrompt', text: made.negativePrompt },
    ...made.models.map((text, i) => ({ field: `generation.models.${i}`, text })),
  ];
}
