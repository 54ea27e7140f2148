import Type from 'typebox';
import { Check } from 'typebox/value';
import { isAnswerKind } from '#policy';
import { partsOf } from '../asked.js';
import { type HttpTarget, postJson } from '../client.js';
import { DetectorFailure } from '../failure.js';
import type { Classifier } from './classifier.js';

const Answer = Type.Object(
  { signals: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 50 }) },
  { additionalProperties: false },
);

/** Any classifier that speaks the shape in this room's README. */
export function httpClassifier(target: HttpTarget): Classifier {
  return async (asked) => {
    const { mature, deliverable } = asked.content;
    const body = { version: 1, kind: asked.kind, mature, deliverable, parts: partsOf(asked) };
    const answer = await postJson(target, body);
    if (!Check(Answer, answer))
      throw new DetectorFailure('garbled', 'Its answer is not {"signals": […]} with names of signals.');
    const wrong = answer.signals.find((kind) => !isAnswerKind(kind));
    if (wrong !== undefined)
      throw new DetectorFailure('garbled', 'Its answer names a signal that no classifier may raise.');
    return [...new Set(answer.signals)].filter(isAnswerKind);
  };
}
