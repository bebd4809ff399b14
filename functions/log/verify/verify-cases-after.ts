import type { Database } from '../../database/connect.ts';
import { atOneMoment, inTenant } from '../../database/transaction.ts';
import { readCaseEnds } from './read-page.ts';
import { isUnreadable } from './readable.ts';
import { type Given, type Verified, verifyPage } from './verify-page.ts';

type Page = { readonly verified: Verified; readonly last: string | null };

/**
 * Verifies the next cases by key, as they are at one moment. Where one of them cannot be read, each is read alone: that
 * one is a break, and the others are verified.
 * @returns also the last of them, null where there is none
 */
export const verifyCasesAfter = async (db: Database, tenant: string, after: string, given: Given): Promise<Page> => {
  try {
    return await atOneMoment(db, tenant, async (tx) => {
      const cases = await readCaseEnds(tx, tenant, after);
      return { verified: await verifyPage(tx, tenant, cases, given), last: cases.at(-1)?.id ?? null };
    });
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return oneByOne(db, tenant, after, given);
  }
};

const oneByOne = async (db: Database, tenant: string, after: string, given: Given): Promise<Page> => {
  const cases = await inTenant(db, tenant, (tx) => readCaseEnds(tx, tenant, after));
  let verified: Verified = { entries: 0, chains: 0, unsealed: 0, breaks: [] };
  let last: string | null = null;
  for (const { id } of cases) {
    verified = both(verified, await verifyOne(db, tenant, { id, before: last ?? after }, given));
    last = id;
  }
  return { verified, last };
};

type One = { readonly id: string; readonly before: string };

const verifyOne = async (db: Database, tenant: string, { id, before }: One, given: Given): Promise<Verified> => {
  try {
    return await atOneMoment(db, tenant, async (tx) => {
      const cases = await readCaseEnds(tx, tenant, before);
      return verifyPage(
        tx,
        tenant,
        cases.filter((one) => one.id === id),
        given,
      );
    });
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return unreadable(tenant, id, 'cases');
  }
};

/** A subject that cannot be read is a break: the desk writes nothing that it cannot read. */
export const unreadable = (tenant: string, subject: string, table: 'cases' | 'tenants'): Verified => ({
  entries: 0,
  chains: 1,
  unsealed: 0,
  breaks: [{ tenant, subject, sequence: null, table, column: null, what: 'altered' }],
});

const both = (one: Verified, other: Verified): Verified => ({
  entries: one.entries + other.entries,
  chains: one.chains + other.chains,
  unsealed: one.unsealed + other.unsealed,
  breaks: [...one.breaks, ...other.breaks],
});
