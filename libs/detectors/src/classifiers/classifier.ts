import type { AnswerKind } from '#policy';
import type { Asked } from '../asked.js';

/** One way of asking. Gives the signals it raises. @throws DetectorFailure for everything that is no proper answer. */
export type Classifier = (asked: Asked) => Promise<readonly AnswerKind[]>;
