/** One place where the rows and the log do not fit together. Ids and names of tables only. */
export type Break = {
  readonly tenant: string;
  /** The case, or the municipality itself. */
  readonly subject: string;
  /** The entry of the subject's log that is broken, or that says otherwise; null where none does. */
  readonly sequence: number | null;
  readonly table: string;
  /** null for a whole row; `*` for which rows there are. */
  readonly column: string | null;
  readonly what: 'altered' | 'missing' | 'added' | 'orphaned';
};

/** A break of a subject that is known already. */
export type Found = Pick<Break, 'sequence' | 'table' | 'column' | 'what'>;
