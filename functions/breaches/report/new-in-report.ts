import type { Report } from '#shared/breaches/report.ts';
import type { BreachRow } from '../breach-row.ts';
import { newAttachments } from '../mail/complete-mail.ts';
import type { Merged } from '../mail/merge-recipients.ts';
import { mailOfBreach } from '../read-facts.ts';
import type { Reported } from './reported.ts';

/** What one more report can add to the earlier ones. */
export type News =
  | 'text'
  | 'kind'
  | 'data-kinds'
  | 'people'
  | 'place'
  | 'answers'
  | 'recipients'
  | 'attachments'
  | 'occurred'
  | 'found'
  | 'on-behalf';

type Brought = {
  readonly merged: Merged;
  readonly occurred: boolean;
  readonly found: boolean;
  readonly onBehalf: boolean;
};

/** What is new in a report, compared with all earlier reports of the case and with the case itself. */
export const newsIn = (report: Report, row: BreachRow, before: readonly Reported[], brought: Brought): News[] => {
  const told = before.map((one) => one.told);
  const known = mailOfBreach(row);
  const isNew: Record<News, boolean> = {
    text: report.description !== '',
    kind: report.kind !== row.kind && !told.some(({ kinds }) => kinds.includes(report.kind)),
    'data-kinds': report.dataKinds.some((kind) => kind !== 'unknown' && !row.data_kinds.includes(kind)),
    people:
      report.people !== 'unknown' &&
      report.people !== row.people &&
      !told.some(({ people }) => people === report.people),
    place:
      report.place !== '' && report.place !== row.place && !told.some(({ places }) => places.includes(report.place)),
    answers: Object.entries(report.answers).some(
      ([question, answer]) =>
        answer !== 'unknown' &&
        JSON.parse(row.answers)[question] !== answer &&
        !told.some(({ answers }) => answers[question]?.includes(answer)),
    ),
    recipients: brought.merged.added > 0 || brought.merged.markedWrong > 0,
    attachments: Boolean(known && report.mail && newAttachments(known, report.mail).length > 0),
    occurred: brought.occurred,
    found: brought.found,
    'on-behalf': brought.onBehalf,
  };
  return (Object.keys(isNew) as News[]).filter((news) => isNew[news]);
};
