import type { Language } from '#shared/text/language.ts';
import type { Tx } from '../database/transaction.ts';

/** Keeps the language in which a person uses the desk or its bot. */
export const keepLanguage = async (tx: Tx, tenantId: string, personId: string, language: Language): Promise<void> => {
  await tx
    .insertInto('person_languages')
    .values({ tenant_id: tenantId, person_id: personId, language })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet({ language }))
    .execute();
};

/** The language to tell a person something in; Danish until they have used another one. */
export const languageOfPerson = async (tx: Tx, tenantId: string, personId: string): Promise<Language> => {
  const row = await tx
    .selectFrom('person_languages')
    .select('language')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.language ?? 'da';
};
