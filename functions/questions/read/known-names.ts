import { reportersOf } from '../../cases/lock-case.ts';
import type { Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { CaseOf } from '../../subject/case-row.ts';

/** The names of those who asked a question, and of who answered it: in the texts they are looked for first. */
export const knownNames = async (tx: Tx, of: CaseOf, answeredBy: string | null): Promise<string[]> => {
  const ids = [...(await reportersOf(tx, of)).map(({ person_id }) => person_id), answeredBy];
  const nameOf = await readNames(tx, of.tenant_id, ids);
  return ids.map((id) => nameOf(id).name).filter(Boolean);
};
