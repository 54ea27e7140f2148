/** What a database file of ours says of itself in its header. */
export interface FileKind {
  /** How messages call it: `event store`. */
  readonly name: string;
  /** SQLite's `application_id`. */
  readonly applicationId: number;
  /** SQLite's `user_version`: the newest schema that this code knows. */
  readonly version: number;
  readonly schema: string;
}
