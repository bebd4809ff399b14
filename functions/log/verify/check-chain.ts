import { hashOf } from '../../database/log.ts';
import type { Found } from '../break.ts';
import type { Entry } from '../entry.ts';

export type ChainEnd = {
  /** What kind of subject the chain is about. */
  readonly subject: string;
  /** Where its end stands. */
  readonly table: 'cases' | 'tenants' | 'log_subjects';
  readonly log_length: number;
  readonly log_hash: Buffer;
};

/**
 * The first place where a chain does not hold: an entry altered, missing or added, or an end that is not the one the
 * subject's row names.
 */
export const checkChain = (entries: readonly Entry[], end: ChainEnd): Found[] => {
  let hash: Buffer = Buffer.alloc(0);
  for (const [index, entry] of entries.entries()) {
    const sequence = index + 1;
    if (entry.sequence !== sequence) return [{ ...inLog, sequence, column: null, what: 'missing' }];
    // The hash knows milliseconds, and no entry of the desk's has more.
    if (!entry.whole) return [{ ...inLog, sequence, column: 'at', what: 'altered' }];
    hash = hashOf(hash, entry);
    if (!hash.equals(entry.hash)) return [{ ...inLog, sequence, column: null, what: 'altered' }];
    if (entry.subject !== end.subject)
      return [{ ...whereKindIsAltered(end), sequence, column: 'subject', what: 'altered' }];
  }
  if (entries.length < end.log_length)
    return [{ ...inLog, sequence: entries.length + 1, column: null, what: 'missing' }];
  if (entries.length > end.log_length)
    return [{ table: end.table, sequence: end.log_length + 1, column: 'log_length', what: 'altered' }];
  return hash.equals(end.log_hash)
    ? []
    : [{ table: end.table, sequence: entries.length, column: 'log_hash', what: 'altered' }];
};

const inLog = { table: 'log_entries' } as const;

/** An entry's hash proves its kind, but in the chains that are older than kinds: their ends are where their kind is. */
const whereKindIsAltered = ({ table }: ChainEnd) => (table === 'log_subjects' ? { table } : inLog);
