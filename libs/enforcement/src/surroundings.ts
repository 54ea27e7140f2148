import type { Judged, MarketplaceSettings } from '#domain';
import { digestOf, type JsonValue, type Transaction } from '#kernel';
import type { BountyCase, DetectorAnswer, SubmissionCase } from '#policy';

/**
 * What a case is judged on beyond content, records and evidence: answers of outside classifiers, and whether it resembles a bounty
 * that was blocked. No stream is the source of it; the basis of a verdict is where it is kept, and it only ever raises doubt.
 */
export interface Surroundings {
  readonly answers: readonly DetectorAnswer[];
  readonly resemblesBlocked?: string;
}

/** What is asked about: the case as classifiers may see it. */
export type Asked = Pick<BountyCase, 'kind' | 'content'> | Pick<SubmissionCase, 'kind' | 'content' | 'bounty'>;

/** Outside classifiers by name. Never throws: silence, nonsense and an unknown name are the answer `failed`. */
export interface AskDetectors {
  ask(detector: string, asked: Asked): Promise<DetectorAnswer>;
}

/**
 * As the standing verdict has them, which is all that the gate needs: from the log alone. A classifier that the marketplace demands
 * and that this verdict knows no answer of counts as failed, so that demanding one makes every earlier verdict stale.
 */
export function standing(
  { basis }: Judged,
  settings: Pick<MarketplaceSettings, 'detectors'>,
  bountyRevision?: number,
): Surroundings {
  const answers = basis?.bountyRevision === bountyRevision ? (basis?.answers ?? []) : [];
  const demanded = (settings.detectors ?? []).toSorted();
  return {
    answers: demanded.map((detector) => answers.find((a) => a.detector === detector) ?? failed(detector)),
    ...(basis?.resemblesBlocked !== undefined && { resemblesBlocked: basis.resemblesBlocked }),
  };
}

/** Asks for what is still missing, between two attempts of the transaction. What was answered once is not asked again. */
export function withAnswers(
  tx: Transaction,
  detectors: AskDetectors | undefined,
  asked: Asked,
  known: Surroundings,
): Surroundings {
  if (!detectors || known.answers.every(isAnswered)) return known;
  const { kind, content } = asked;
  const written = kind === 'bounty' ? { content } : { content, bounty: asked.bounty };
  const answers = tx.outside(`answers to ${digestOf([written, known.answers] as unknown as JsonValue)}`, () =>
    Promise.all(known.answers.map((answer) => (isAnswered(answer) ? answer : detectors.ask(answer.detector, asked)))),
  );
  return { ...known, answers };
}

function isAnswered({ status }: DetectorAnswer): boolean {
  return status === 'answered';
}

function failed(detector: string): DetectorAnswer {
  return { detector, status: 'failed', kinds: [] };
}
