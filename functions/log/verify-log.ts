import type { Database } from '../database/connect.ts';
import { asWorker, inTenant, type Tx } from '../database/transaction.ts';
import type { Break, Found } from './break.ts';
import { checkChain } from './check-chain.ts';
import { checkReminders, readReminders } from './check-reminders.ts';
import { checkSeal } from './check-seal.ts';
import { checkTenant } from './check-tenant.ts';
import { checkEvidence, checkTexts, readContents, readTexts } from './check-texts.ts';
import { readCaseEnds, readEntries, readSeals, readTenantEnd, type Subject } from './read-page.ts';
import { readDigests } from './sealed-columns.ts';

export type Verified = {
  readonly entries: number;
  readonly chains: number;
  /** Cases that were last changed before the log held seals: their chain is proven, their rows are not. */
  readonly unsealed: number;
  readonly breaks: readonly Break[];
};

/** How many breaks are named; the rest are counted by whoever mends these. */
const most = 1000;
const first = '00000000-0000-0000-0000-000000000000';

export type Scope = {
  /** Whose kept mails are read through as well, which takes its time. All, unless said otherwise. */
  readonly contentsOf?: (breachId: string) => boolean;
};

/** All municipalities that have anything in the database, in order of their ids. */
export const readTenantIds = async (db: Database): Promise<string[]> => {
  const rows = await asWorker(db, (tx) =>
    tx
      .selectFrom('tenants')
      .select('tenant_id')
      .union(tx.selectFrom('outbox').select('tenant_id').distinct())
      .orderBy('tenant_id')
      .execute(),
  );
  return rows.map(({ tenant_id }) => tenant_id);
};

/**
 * Holds everything about one municipality's cases against its log: the chains, the ends their subjects name, what stands in
 * the rows, texts and kept mails by their digests, numbers without gaps, and nothing without its case. Reads page by page:
 * memory does not grow with the cases.
 */
export const verifyTenant = async (db: Database, tenant: string, scope: Scope = {}): Promise<Verified> => {
  const total = { entries: 0, chains: 0, unsealed: 0 };
  const breaks: Break[] = [];
  const newest = await inTenant(db, tenant, (tx) => newestIn(tx, tenant));
  const take = async (read: (tx: Tx) => Promise<Subject[]>): Promise<string | undefined> => {
    const page = await inTenant(db, tenant, async (tx) => verifyPage(tx, tenant, await read(tx), { ...scope, newest }));
    total.entries += page.entries;
    total.chains += page.chains;
    total.unsealed += page.unsealed;
    breaks.push(...page.breaks);
    return page.last;
  };
  await take((tx) => readTenantEnd(tx, tenant));
  if (total.chains === 0)
    breaks.push({ tenant, subject: tenant, sequence: null, table: 'tenants', column: null, what: 'missing' });
  for (let after: string | undefined = first; after !== undefined && breaks.length < most; ) {
    const from: string = after;
    after = await take((tx) => readCaseEnds(tx, tenant, from));
  }
  breaks.push(...(await inTenant(db, tenant, (tx) => checkTenant(tx, tenant))));
  return { ...total, breaks };
};

const verifyPage = async (
  tx: Tx,
  tenant: string,
  subjects: readonly Subject[],
  { contentsOf = () => true, newest }: Scope & { readonly newest: Date },
) => {
  const ids = subjects.map(({ id }) => id);
  const empty = { entries: 0, chains: 0, unsealed: 0, breaks: [], last: undefined };
  if (ids.length === 0) return empty;
  const entriesOf = await readEntries(tx, tenant, ids);
  const sealOf = await readSeals(tx, tenant, ids);
  const digestsOf = await readDigests(tx, ids);
  const textsOf = await readTexts(tx, ids);
  const read = ids.filter(contentsOf);
  const contents = await readContents(tx, read);
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
      ...checkEvidence(entries, read.includes(id) ? (contents.get(id) ?? new Map()) : undefined),
      ...ofSeal,
      ...checkReminders(entries, remindersOf.get(id), { clockRuns: subject.clockRuns, newest }),
    ];
    breaks.push(...onePerPlace(found).map((one) => ({ tenant, subject: id, ...one })));
    if (!sealed && id !== tenant) unsealed += 1;
    count += entries.length;
  }
  return { entries: count, chains: ids.length, unsealed, breaks, last: ids.includes(tenant) ? undefined : ids.at(-1) };
};

// A log is verified as of its newest entry: the stage's clock is not the machine's.
const newestIn = async (tx: Tx, tenant: string): Promise<Date> => {
  const row = await tx
    .selectFrom('log_entries')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('tenant_id', '=', tenant)
    .executeTakeFirst();
  return row?.at ?? new Date(0);
};

// Two checks may see the same; the first knows the entry.
const onePerPlace = (found: readonly Found[]): Found[] =>
  found.filter(
    (one, index) => found.findIndex(({ table, column }) => table === one.table && column === one.column) === index,
  );
