import type { CaseView, ToldByOne } from '#shared/breaches/views.ts';
import { recipientFinder } from '#shared/mail/recipients.ts';
import type { Tx } from '../../database/transaction.ts';
import { type NameOf, readNames } from '../../people/names.ts';
import type { CaseText } from '../../subject/case-row.ts';
import type { BreachRow } from '../breach-row.ts';
import { deletionsOf } from '../mail/deletions.ts';
import { recipientsOfBreach } from '../read-facts.ts';
import type { Reported, Told } from '../report/reported.ts';

/** What one person reported, for the team. */
export const toldView = (told: Told, texts: readonly CaseText[]): ToldByOne => {
  const { recipients, mail } = partsOf(told.mail);
  return {
    kinds: told.kinds,
    dataKinds: told.dataKinds,
    people: told.people,
    places: told.places,
    answers: told.answers,
    occurred: told.occurred ?? null,
    found: told.found ?? null,
    texts: texts.filter(({ text_id }) => told.texts.includes(text_id)).map(({ body }) => body),
    mail,
    recipients: recipients.map(({ address, name, field, wrong }) => ({ address, name, field, wrong })),
  };
};

const partsOf = (told: Told['mail']) => {
  if (!told) return { recipients: [], mail: null };
  const { recipients, ...mail } = told;
  return { recipients, mail };
};

/** The recipients of the case, each with who marked it as wrong and what each person has recorded of it. */
export const recipientsIn = async (
  tx: Tx,
  row: BreachRow,
  reports: readonly Reported[],
  nameOf: NameOf,
): Promise<CaseView['recipients']> => {
  const recipients = await recipientsOfBreach(tx, row);
  const records = await deletionsOf(tx, row);
  const nameOfRecorder = await readNames(
    tx,
    row.tenant_id,
    records.map(({ person_id }) => person_id),
  );
  const marks = reports.map(({ personId, told }) => ({
    by: nameOf(personId),
    isMarked: recipientFinder((told.mail?.recipients ?? []).filter(({ wrong }) => wrong)),
  }));
  return recipients.map((recipient) => ({
    ...recipient,
    markedBy: recipient.wrong ? marks.flatMap(({ by, isMarked }) => (isMarked(recipient) ? [by] : [])) : [],
    recorded: records
      .filter(({ recipient_id }) => recipient_id === recipient.recipientId)
      .map(({ person_id, deletion, recorded_at }) => ({
        by: nameOfRecorder(person_id),
        deletion,
        at: recorded_at.toISOString(),
      })),
  }));
};
