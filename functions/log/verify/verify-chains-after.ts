import type { Database } from '../../database/connect.ts';
import { atOneMoment, inTenant } from '../../database/transaction.ts';
import { readEndsAfter, type Subject } from './read-page.ts';
import { isUnreadable } from './readable.ts';
import { type Given, type Verified, verifyPage } from './verify-page.ts';

type Page = { readonly verified: Verified; readonly last: string | null };

/**
 * Verifies the next subjects by id, as they are at one moment. Where one of them cannot be read, each is read alone: that
 * one is a break, and the others are verified.
 * @returns also the last of them, null where there is none
 */
export const verifyChainsAfter = async (db: Database, tenant: string, after: string, given: Given): Promise<Page> => {
  try {
    return await atOneMoment(db, tenant, async (tx) => {
      const ends = await readEndsAfter(tx, tenant, after);
      return { verified: await verifyPage(tx, tenant, ends, given), last: ends.at(-1)?.id ?? null };
    });
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return oneByOne(db, tenant, after, given);
  }
};

const oneByOne = async (db: Database, tenant: string, after: string, given: Given): Promise<Page> => {
  const ends = await inTenant(db, tenant, (tx) => readEndsAfter(tx, tenant, after));
  let verified: Verified = { entries: 0, chains: 0, unsealed: 0, breaks: [] };
  let last: string | null = null;
  for (const { id, table } of ends) {
    verified = both(verified, await verifyOne(db, tenant, { id, table, before: last ?? after }, given));
    last = id;
  }
  return { verified, last };
};

type One = Pick<Subject, 'id' | 'table'> & { readonly before: string };

const verifyOne = async (db: Database, tenant: string, { id, table, before }: One, given: Given): Promise<Verified> => {
  try {
    return await atOneMoment(db, tenant, async (tx) => {
      const ends = await readEndsAfter(tx, tenant, before);
      return verifyPage(
        tx,
        tenant,
        ends.filter((one) => one.id === id),
        given,
      );
    });
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return unreadable(tenant, id, table);
  }
};

/** A subject that cannot be read is a break: the desk writes nothing that it cannot read. */
export const unreadable = (tenant: string, subject: string, table: Subject['table']): Verified => ({
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
