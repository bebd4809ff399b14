import { z } from 'zod';
import { dataKind, sizeClass } from '#shared/breaches/data-kinds.ts';
import { type MailFacts, mailFacts } from '#shared/breaches/mail.ts';
import { recipientsWith } from '#shared/breaches/recipients.ts';
import type { Tx } from '../database/transaction.ts';
import type { CaseRow } from './case-row.ts';
import { mailWith } from './complete-mail.ts';
import type { ReadMoment } from './read-moment.ts';
import type { Registration } from './registration.ts';

const moment = z.object({ at: z.iso.datetime(), estimated: z.boolean() });

/** What one reporter told about a case: exactly what the own view shows, beside how the case fares. */
const told = z.object({
  dataKinds: z.array(dataKind).default([]),
  people: sizeClass.default('unknown'),
  occurred: moment.optional(),
  found: moment.optional(),
  mail: mailFacts.omit({ restId: true }).optional(),
  texts: z.array(z.uuid()).default([]),
});
export type Told = z.infer<typeof told>;

export const toldOf = (row: { readonly told: string }): Told => told.parse(JSON.parse(row.told));

/** What this report tells; `textId` names the description, where there is one. */
export const toldBy = ({ report, times }: Registration, textId: string | undefined): Told => {
  const mail = report.mail && withoutRestId(report.mail);
  return {
    dataKinds: report.dataKinds,
    people: report.people,
    ...(times.occurred && { occurred: asText(times.occurred) }),
    found: asText(times.found),
    ...(mail && { mail }),
    texts: textId ? [textId] : [],
  };
};

const withoutRestId = ({ restId: _, ...mail }: MailFacts): NonNullable<Told['mail']> => mail;

const asText = ({ at, estimated }: ReadMoment) => ({ at: at.toISOString(), estimated });

/** The same reporter once more: what is new is added, nothing is overwritten. */
export const toldTogether = (before: Told, more: Told): Told => {
  const occurred = before.occurred ?? more.occurred;
  const found =
    more.found && before.found && more.found.at < before.found.at ? more.found : (before.found ?? more.found);
  const mail = before.mail && more.mail ? mailTogether(before.mail, more.mail) : (before.mail ?? more.mail);
  return {
    dataKinds: [...new Set([...before.dataKinds, ...more.dataKinds])],
    people: before.people === 'unknown' ? more.people : before.people,
    ...(occurred && { occurred }),
    ...(found && { found }),
    ...(mail && { mail }),
    texts: [...before.texts, ...more.texts],
  };
};

type ToldMail = NonNullable<Told['mail']>;

const mailTogether = (before: ToldMail, more: ToldMail): ToldMail => ({
  ...mailWith(before, more),
  recipients: recipientsWith(before.recipients, more.recipients),
});

export type Reported = { readonly personId: string; readonly at: Date; readonly told: Told };

/** Who reported the case, in order, and what each of them told. */
export const reportsOf = async (
  tx: Tx,
  { tenant_id, breach_id }: Pick<CaseRow, 'tenant_id' | 'breach_id'>,
): Promise<Reported[]> => {
  const rows = await tx
    .selectFrom('breach_reporters')
    .select(['person_id', 'reported_at', 'told'])
    .where('tenant_id', '=', tenant_id)
    .where('breach_id', '=', breach_id)
    .orderBy('reported_at')
    .orderBy('person_id')
    .execute();
  return rows.map((row) => ({ personId: row.person_id, at: row.reported_at, told: toldOf(row) }));
};
