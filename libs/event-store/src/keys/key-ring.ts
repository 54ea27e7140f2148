/** What there is of a subject's key. Destroyed is final and meant; missing is a fault. */
export type KeyState =
  | { readonly state: 'present'; readonly key: Buffer }
  | { readonly state: 'destroyed' }
  | { readonly state: 'missing' };

/** One key for each data subject (`<marketplace>/<id>`), outside the log, so that destroying it erases what it sealed. */
export interface KeyRing {
  /**
   * Makes a key for each subject that has none. Durable when it resolves; gives nothing when there was nothing to do.
   * @throws SubjectErased when one of them was destroyed.
   */
  ensure(subjects: readonly string[]): Promise<void> | undefined;
  lookup(subject: string): KeyState;
  /** From here on `subject` is destroyed for good; in other processes within milliseconds. Answers with what it was before. */
  destroy(subject: string): Promise<KeyState['state']>;
  /** Another number once a key was destroyed here, or anything was changed by another process: what was read with keys before is to be forgotten. */
  readonly changes: number;
  close(): Promise<void>;
}
