import type { Language } from '#shared/text/language.ts';
import type { Tx } from '../../database/transaction.ts';
import { appIdIn } from '../../links.ts';
import type { Parts } from '../../parts.ts';
import { readNames } from '../../people/names.ts';
import { languageOfPerson } from '../../people/spoken-language.ts';
import type { ChatCard } from '../../subject/subject.ts';
import { enquiryCard } from './enquiry-card.ts';
import { movedOnCard } from './moved-on-card.ts';

type Of = { readonly tenantId: string; readonly caseId: string; readonly textId: string };

/** `language`: that of the person's Teams, where it has just said so. */
type For = { readonly personId: string; readonly language?: Language | undefined };

/**
 * The card of what the team wrote to this reporter, read afresh; undefined where the text is another's,
 * or neither an enquiry nor an answer.
 */
export const readTextCard = async (
  { subjects, settings }: Pick<Parts, 'subjects' | 'settings'>,
  tx: Tx,
  { tenantId, caseId, textId }: Of,
  { personId, language }: For,
): Promise<ChatCard | undefined> => {
  const row = await tx
    .selectFrom('cases')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) return undefined;
  const text = await tx
    .selectFrom('case_texts')
    .select(['kind', 'author_id', 'body'])
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', caseId)
    .where('text_id', '=', textId)
    .where('addressee', '=', personId)
    .executeTakeFirst();
  if (!text) return undefined;
  const { replyCard, read } = subjects[row.subject];
  const nameOf = await readNames(tx, tenantId, [text.author_id]);
  const told = {
    ...{ row, textId, personId, body: text.body, by: nameOf(text.author_id) },
    language: language ?? (await languageOfPerson(tx, tenantId, personId)),
    appId: appIdIn(settings, tenantId),
  };
  if (text.kind === 'enquiry') return enquiryCard(tx, await read(tx, row), told);
  if (text.kind !== 'reply') return undefined;
  // What was asked has become something else.
  return replyCard ? replyCard(tx, told) : movedOnCard(await read(tx, row), told);
};
