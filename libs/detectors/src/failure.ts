export const FAILURES = [
  /** Nobody answers at that address, or the connection broke. */
  'unreachable',
  'timeout',
  /** An answer with another status than 200. */
  'refused',
  /** 200 with something that is not the documented answer. */
  'garbled',
  /** It failed too often just before, and is left alone for a while. */
  'circuit-open',
  /** Too many were waiting for it for too long. */
  'busy',
  /** This node knows no classifier of that name. */
  'unknown',
] as const;
export type FailureKind = (typeof FAILURES)[number];

/** A classifier has not answered, and why. Never carries what was asked. */
export class DetectorFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    detail: string,
  ) {
    super(detail);
    this.name = 'DetectorFailure';
  }
}
