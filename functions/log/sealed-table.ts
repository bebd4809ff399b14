/** A table whose rows are sealed with the log of their subject. */
export type SealedTable = {
  readonly name: string;
  /** The kind of subject its rows are about. */
  readonly subject: string;
  /** The column that holds the subject's id. */
  readonly of: string;
  /** What tells the rows of one subject apart, as SQL. */
  readonly key: string;
  /** The columns that are sealed; null: all but those left out. */
  readonly columns: readonly string[] | null;
  readonly leftOut: readonly string[];
};
