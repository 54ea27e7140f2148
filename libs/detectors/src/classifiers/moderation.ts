import Type from 'typebox';
import { Check } from 'typebox/value';
import type { AnswerKind } from '#policy';
import { textOf } from '../asked.js';
import { type HttpTarget, postJson } from '../client.js';
import { DetectorFailure } from '../failure.js';
import type { Classifier } from './classifier.js';

/** What an OpenAI-compatible moderation endpoint answers; further fields are ignored. */
const ModerationAnswer = Type.Object({
  results: Type.Array(
    Type.Object({
      categories: Type.Record(Type.String(), Type.Boolean()),
      category_scores: Type.Optional(Type.Record(Type.String(), Type.Number())),
    }),
    { minItems: 1 },
  ),
});

export type SignalsOf = Readonly<Record<string, readonly AnswerKind[]>>;

/** Its two categories that Holdfast has a rule for. What else it flags is not what this gate is about. */
export const MODERATION_SIGNALS: SignalsOf = { sexual: ['sexual'], 'sexual/minors': ['sexual', 'minor'] };

/** The longest piece that is sent at once, in UTF-16 units. A longer text goes as several inputs of one call. */
const PIECE = 8_000;
/** Pieces overlap, so that nothing is cut in two. */
const OVERLAP = 400;

export interface ModerationOptions {
  readonly model?: string;
  readonly signals: SignalsOf;
  /** A category also counts from this score on, whether or not it is flagged. */
  readonly thresholds: Readonly<Record<string, number>>;
}

export function moderation(target: HttpTarget, { model, signals, thresholds }: ModerationOptions): Classifier {
  return async (asked) => {
    const input = pieces(textOf(asked));
    const answer = await postJson(target, { ...(model !== undefined && { model }), input });
    if (!Check(ModerationAnswer, answer) || answer.results.length !== input.length)
      throw new DetectorFailure('garbled', 'Its answer is not that of a moderation endpoint.');
    const raised = new Set<AnswerKind>();
    for (const [category, kinds] of Object.entries(signals))
      for (const { categories, category_scores: scores } of answer.results) {
        const flagged = categories[category];
        if (flagged === undefined) throw new DetectorFailure('garbled', `Its answer says nothing about "${category}".`);
        if (flagged || (scores?.[category] ?? 0) >= (thresholds[category] ?? Number.POSITIVE_INFINITY))
          for (const kind of kinds) raised.add(kind);
      }
    return [...raised];
  };
}

function pieces(text: string): string[] {
  const cut: string[] = [];
  for (let start = 0; start === 0 || start + OVERLAP < text.length; start += PIECE - OVERLAP)
    cut.push(text.slice(start, start + PIECE));
  return cut;
}
