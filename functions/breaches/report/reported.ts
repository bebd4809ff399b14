import { z } from 'zod';
import { dataKind, largerOf, sizeClass } from '#shared/breaches/data-kinds.ts';
import { breachKind } from '#shared/breaches/kinds.ts';
import { keptMail, type MailFacts } from '#shared/mail/mail.ts';
import { recipientsWith } from '#shared/mail/recipients.ts';
import type { Tx } from '../../database/transaction.ts';
import type { CaseRow } from '../../subject/case-row.ts';
import type { ReadMoment } from '../decide/read-moment.ts';
import { mailWith } from '../mail/complete-mail.ts';
import type { Registration } from './registration.ts';

const moment = z.object({ at: z.iso.datetime(), estimated: z.boolean() });

/**
 * What one person reported of a case. The reporter's own view shows it beside the state of the case; the team sees it by
 * reporter. Several reports of one person are added up: a later one replaces nothing.
 */
const told = z.object({
  kinds: z.array(breachKind).default([]),
  dataKinds: z.array(dataKind).default([]),
  people: sizeClass.default('unknown'),
  places: z.array(z.string()).default([]),
  answers: z.record(z.string(), z.array(z.string())).default({}),
  occurred: moment.optional(),
  found: moment.optional(),
  mail: keptMail.optional(),
  texts: z.array(z.uuid()).default([]),
});
export type Told = z.infer<typeof told>;

const toldOf = (row: { readonly told: string }): Told => told.parse(JSON.parse(row.told));

/** The content of this report; `textId` names the description, where there is one. */
export const toldBy = ({ report, times }: Pick<Registration, 'report' | 'times'>, textId: string | undefined): Told => {
  const mail = report.mail && withoutRestId(report.mail);
  return {
    kinds: [report.kind],
    dataKinds: report.dataKinds,
    people: report.people,
    places: report.place ? [report.place] : [],
    answers: Object.fromEntries(Object.entries(report.answers).map(([question, answer]) => [question, [answer]])),
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
  const occurred = earlierOf(before.occurred, more.occurred);
  const found = earlierOf(before.found, more.found);
  const mail = before.mail && more.mail ? mailTogether(before.mail, more.mail) : (before.mail ?? more.mail);
  return {
    kinds: together(before.kinds, more.kinds),
    dataKinds: together(before.dataKinds, more.dataKinds),
    people: largerOf(before.people, more.people),
    places: together(before.places, more.places),
    answers: answersTogether(before.answers, more.answers),
    ...(occurred && { occurred }),
    ...(found && { found }),
    ...(mail && { mail }),
    texts: [...before.texts, ...more.texts],
  };
};

const together = <T>(before: readonly T[], more: readonly T[]): T[] => [...new Set([...before, ...more])];

const answersTogether = (before: Told['answers'], more: Told['answers']): Told['answers'] =>
  Object.fromEntries(
    together(Object.keys(before), Object.keys(more)).map((question) => [
      question,
      together(before[question] ?? [], more[question] ?? []),
    ]),
  );

type ToldMoment = NonNullable<Told['found']>;
const earlierOf = (before: ToldMoment | undefined, more: ToldMoment | undefined): ToldMoment | undefined =>
  before && more ? (more.at < before.at ? more : before) : (before ?? more);

type ToldMail = NonNullable<Told['mail']>;

const mailTogether = (before: ToldMail, more: ToldMail): ToldMail => ({
  ...mailWith(before, more),
  recipients: recipientsWith(before.recipients, more.recipients),
});

export type Reported = { readonly personId: string; readonly at: Date; readonly told: Told };

/** The reporters of the case, in order, and what each reported. */
export const reportsOf = async (
  tx: Tx,
  { tenant_id, case_id }: Pick<CaseRow, 'tenant_id' | 'case_id'>,
): Promise<Reported[]> => (await reportsOfCases(tx, tenant_id, [case_id])).get(case_id) ?? [];

/** The same for many cases at once, by case. */
export const reportsOfCases = async (
  tx: Tx,
  tenantId: string,
  caseIds: readonly string[],
): Promise<Map<string, Reported[]>> => {
  const cases = new Map<string, Reported[]>(caseIds.map((caseId) => [caseId, []]));
  if (cases.size === 0) return cases;
  const rows = await tx
    .selectFrom('case_reporters')
    .select(['case_id', 'person_id', 'reported_at', 'told'])
    .where('tenant_id', '=', tenantId)
    .where('case_id', 'in', [...cases.keys()])
    .orderBy('reported_at')
    .orderBy('person_id')
    .execute();
  for (const row of rows)
    cases.get(row.case_id)?.push({ personId: row.person_id, at: row.reported_at, told: toldOf(row) });
  return cases;
};
