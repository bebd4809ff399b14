import { sql } from 'kysely';
import { type ByTitle, countTitles, type ReviewedPerson } from '#shared/reviews/lines-of-group.ts';
import type { LastSignIn } from '#shared/reviews/stands-out.ts';
import type { Tx } from '../../database/transaction.ts';
import { readSignIns } from './sign-ins.ts';

export type MirroredPerson = ReviewedPerson & { readonly name: string };

/** Everybody the mirror knows, guests and deleted accounts included, by id. */
export const mirroredPeople = (tx: Tx, tenantId: string) => read(tx, tenantId);

/** Of these people those the mirror knows, likewise. */
export const peopleById = (tx: Tx, tenantId: string, personIds: readonly string[]) => read(tx, tenantId, personIds);

const read = async (
  tx: Tx,
  tenantId: string,
  personIds?: readonly string[],
): Promise<ReadonlyMap<string, MirroredPerson>> => {
  const isKnown = (await readSignIns(tx, tenantId)) === 'known';
  const rows = await tx
    .selectFrom('directory_people')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('gone_at', 'is', null)
    .$if(personIds !== undefined, (all) => all.where(sql<boolean>`person_id = any(${[...(personIds ?? [])]}::uuid[])`))
    .execute();
  const signIn = (at: Date | null): LastSignIn => (at ? { at } : isKnown ? 'never' : 'unknown');
  return new Map(
    rows.map((row) => [
      row.person_id,
      {
        personId: row.person_id,
        name: row.name,
        kind: row.is_guest ? 'guest' : 'member',
        canSignIn: row.account === 'enabled',
        account: row.account,
        managerId: row.manager_id,
        sponsorIds: row.sponsor_ids,
        leftOn: row.leaves_on,
        lastSignIn: signIn(row.signed_in_at),
        unit: row.unit,
        title: row.title,
      },
    ]),
  );
};

/** The titles of people who can sign in, by unit. */
export const titlesOf = (people: ReadonlyMap<string, ReviewedPerson>): ByTitle =>
  countTitles([...people.values()].filter(({ canSignIn }) => canSignIn));
