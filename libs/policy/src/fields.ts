import type { BountyContent, SubmissionContent } from '#kernel';
import type { CaseInput } from './case-input.js';

/** Which part a text plays. A reference's value is read with its kind. */
export type FieldRole = 'title' | 'description' | 'tag' | 'reference' | 'prompt' | 'negative-prompt' | 'model';

/** One text of a case, with the path that signals name it by. */
export interface FieldText {
  readonly path: string;
  readonly role: FieldRole;
  readonly text: string;
  readonly referenceKind?: BountyContent['references'][number]['kind'];
}

function shared(content: BountyContent | SubmissionContent, prefix: string): FieldText[] {
  return [
    { path: `${prefix}title`, role: 'title', text: content.title },
    { path: `${prefix}description`, role: 'description', text: content.description },
    ...content.tags.map((text, i): FieldText => ({ path: `${prefix}tags.${i}`, role: 'tag', text })),
  ];
}

function references(content: BountyContent, prefix: string): FieldText[] {
  return content.references.map((reference, i) => ({
    path: `${prefix}references.${i}.value`,
    role: 'reference',
    text: reference.value,
    referenceKind: reference.kind,
  }));
}

/** Every text that a case is judged on, in a fixed order. A submission brings its bounty's texts, prefixed `bounty.`. */
export function fieldsOf(input: CaseInput): FieldText[] {
  if (input.kind === 'bounty') return [...shared(input.content, ''), ...references(input.content, '')];
  const { generation } = input.content;
  const made: FieldText[] =
    generation === undefined
      ? []
      : [
          { path: 'generation.prompt', role: 'prompt', text: generation.prompt },
          { path: 'generation.negativePrompt', role: 'negative-prompt', text: generation.negativePrompt },
          ...generation.models.map((text, i): FieldText => ({ path: `generation.models.${i}`, role: 'model', text })),
        ];
  return [
    ...shared(input.content, ''),
    ...made,
    ...shared(input.bounty, 'bounty.'),
    ...references(input.bounty, 'bounty.'),
  ];
}

/** The text at a path, or undefined when the case has no such field. */
export function fieldText(input: CaseInput, path: string): string | undefined {
  return fieldsOf(input).find((field) => field.path === path)?.text;
}
