import type { Tx } from '../../database/transaction.ts';
import type { Break, Found } from '../break.ts';
import type { Entry } from '../entry.ts';
import { type Digests, readDigests } from '../sealed-columns.ts';
import type { SealedTable } from '../sealed-table.ts';
import { checkChain } from './check-chain.ts';
import { type Case, checkReminders, readReminders } from './check-reminders.ts';
import { breaksOfSeal } from './check-seal.ts';
import { checkEvidence, checkTexts, readContents, readTexts } from './check-texts.ts';
import { readEntries, readSeals, type Subject } from './read-page.ts';

export type Verified = {
  readonly entries: number;
  readonly chains: number;
  /** Cases that were last changed before the log held seals: their chain is proven, their rows are not. */
  readonly unsealed: number;
  readonly breaks: readonly Break[];
};

export type Given = Omit<Case, 'clockRuns'> & {
  /** The cases whose kept mails are read as well, which is slow. */
  readonly contentsOf: (caseId: string) => boolean;
  /** What is sealed of subjects of each kind. */
  readonly tables: readonly SealedTable[];
};

/** Compares some subjects with their logs, as of one moment. */
export const verifyPage = async (
  tx: Tx,
  tenant: string,
  subjects: readonly Subject[],
  { contentsOf, tables, newest, lastLook }: Given,
): Promise<Verified> => {
  const ids = subjects.map(({ id }) => id);
  if (ids.length === 0) return { entries: 0, chains: 0, unsealed: 0, breaks: [] };
  const entriesOf = await readEntries(tx, tenant, ids);
  const sealOf = await readSeals(tx, tenant, ids);
  const digestsOf = await digestsOfAll(tx, subjects, tables);
  const cases = subjects.flatMap(({ id, subject }) => (subject === 'case' ? id : []));
  const textsOf = await readTexts(tx, cases);
  const read = new Set(cases.filter(contentsOf));
  const contents = await readContents(tx, [...read]);
  const remindersOf = await readReminders(tx, ids);
  const breaks: Break[] = [];
  let unsealed = 0;
  let count = 0;
  for (const subject of subjects) {
    const { id } = subject;
    const entries = entriesOf.get(id) ?? [];
    const { breaks: ofSeal, sealed } = breaksOfSeal(entries, sealOf.get(id), digestsOf.get(id) ?? new Map());
    const found = [
      ...checkChain(entries, subject),
      // Texts and kept mails of others than cases are proven by their seals.
      ...(subject.subject === 'case' ? checkTexts(entries, textsOf.get(id)) : []),
      ...checkEvidence(entries, read.has(id) ? (contents.get(id) ?? new Map()) : undefined),
      ...ofSeal,
      ...(subject.table === 'log_subjects' ? checkBegun(entries, subject, sealed) : []),
      ...checkReminders(entries, remindersOf.get(id), { clockRuns: subject.clockRuns, newest, lastLook }),
    ];
    breaks.push(...onePerPlace(found).map((one) => ({ tenant, subject: id, ...one })));
    if (!sealed && subject.table === 'cases') unsealed += 1;
    count += entries.length;
  }
  return { entries: count, chains: ids.length, unsealed, breaks };
};

/** Each kind asks its own tables alone. */
const digestsOfAll = async (
  tx: Tx,
  subjects: readonly Subject[],
  tables: readonly SealedTable[],
): Promise<ReadonlyMap<string, Digests>> => {
  const found: [string, Digests][] = [];
  for (const [kind, ones] of Map.groupBy(subjects, ({ subject }) => subject)) {
    const ids = ones.map(({ id }) => id);
    found.push(...(await readDigests(tx, tables, kind, ids)));
  }
  return new Map(found);
};

/** The chain of a subject that is no case begins with its first entry, and is sealed from there: there were never others. */
const checkBegun = (entries: readonly Entry[], { subject }: Subject, sealed: boolean): Found[] => {
  const inEnds = { table: 'log_subjects', sequence: null };
  if (subject === 'case' || subject === 'tenant') return [{ ...inEnds, column: 'subject', what: 'altered' }];
  if (entries.length === 0) return [{ ...inEnds, column: null, what: 'added' }];
  return sealed ? [] : [{ table: 'log_seals', column: null, sequence: 1, what: 'missing' }];
};

// Two checks may see the same; the first knows the entry.
const onePerPlace = (found: readonly Found[]): Found[] =>
  found.filter(
    (one, index) => found.findIndex(({ table, column }) => table === one.table && column === one.column) === index,
  );
