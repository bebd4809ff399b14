import type { Tx } from '../../database/transaction.ts';
import type { Break, Found } from '../break.ts';
import { readDigests } from '../sealed-columns.ts';
import { checkChain } from './check-chain.ts';
import { type Case, checkReminders, readReminders } from './check-reminders.ts';
import { checkSeal } from './check-seal.ts';
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
};

/** Compares some subjects with their logs, as of one moment. */
export const verifyPage = async (
  tx: Tx,
  tenant: string,
  subjects: readonly Subject[],
  { contentsOf, newest, lastLook }: Given,
): Promise<Verified> => {
  const ids = subjects.map(({ id }) => id);
  if (ids.length === 0) return { entries: 0, chains: 0, unsealed: 0, breaks: [] };
  const entriesOf = await readEntries(tx, tenant, ids);
  const sealOf = await readSeals(tx, tenant, ids);
  const digestsOf = await readDigests(tx, ids);
  const textsOf = await readTexts(tx, ids);
  const read = new Set(ids.filter(contentsOf));
  const contents = await readContents(tx, [...read]);
  const remindersOf = await readReminders(tx, ids);
  const breaks: Break[] = [];
  let unsealed = 0;
  let count = 0;
  for (const subject of subjects) {
    const { id } = subject;
    const entries = entriesOf.get(id) ?? [];
    const { breaks: ofSeal, sealed } = checkSeal(entries, sealOf.get(id), digestsOf.get(id) ?? new Map());
    const found = [
      ...checkChain(entries, subject),
      ...checkTexts(entries, textsOf.get(id)),
      ...checkEvidence(entries, read.has(id) ? (contents.get(id) ?? new Map()) : undefined),
      ...ofSeal,
      ...checkReminders(entries, remindersOf.get(id), { clockRuns: subject.clockRuns, newest, lastLook }),
    ];
    breaks.push(...onePerPlace(found).map((one) => ({ tenant, subject: id, ...one })));
    if (!sealed && id !== tenant) unsealed += 1;
    count += entries.length;
  }
  return { entries: count, chains: ids.length, unsealed, breaks };
};

// Two checks may see the same; the first knows the entry.
const onePerPlace = (found: readonly Found[]): Found[] =>
  found.filter(
    (one, index) => found.findIndex(({ table, column }) => table === one.table && column === one.column) === index,
  );
