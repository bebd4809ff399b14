import type { Report } from '#shared/breaches/report.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { dayInCopenhagen, endOfDay } from '#shared/time/copenhagen.ts';
import { type ReadMoment, readAwareness, readMoment } from '../decide/read-moment.ts';

export type ReportTimes = { readonly found: ReadMoment; readonly occurred: ReadMoment | undefined };

/** Dates of mails are written by machines in other zones, and some clocks are wrong by hours. Milliseconds. */
const machinesDiffer = 24 * 3_600_000;

/**
 * When it occurred and when it was found. An impossible time that a person typed is refused; one that a machine wrote
 * into a mail never stops a report: a date a little ahead counts as the receipt and is estimated, another one is left
 * out.
 * @throws Refusal those of readMoment and readAwareness; `found-before-occurred`
 */
export const readTimes = (report: Report, now: Date): ReportTimes => {
  const found = readAwareness('found', report.found, now);
  const machines = isOfMachine(report);
  const occurred = machines
    ? dateOfMachine(report.mail?.sentAt ?? report.occurred?.when, now)
    : report.occurred && readMoment('occurred', report.occurred, now);
  // The date of a received mail is the sender's, who may be a stranger, and must not stop a report.
  const isOwn = !report.mail?.sender;
  if (occurred && isOwn && latestOf(found) < occurred.at.getTime() - (machines ? machinesDiffer : 0)) {
    throw new Refusal('found-before-occurred', { fields: [{ field: 'found', code: 'found-before-occurred' }] });
  }
  return { found, occurred };
};

/** A person picks a clock time in Copenhagen; an instant with its offset beside a mail is the mail's own. */
const isOfMachine = ({ occurred, mail }: Report): boolean =>
  mail !== undefined && (occurred === undefined || /(?:Z|[+-]\d\d:?\d\d)$/.test(occurred.when));

const dateOfMachine = (written: string | undefined, now: Date): ReadMoment | undefined => {
  const ahead = Date.parse(written ?? '') - now.getTime();
  if (Number.isNaN(ahead) || ahead > machinesDiffer || now.getTime() + ahead < Date.UTC(1990, 0)) return undefined;
  return ahead > 0 ? { at: now, estimated: true } : { at: new Date(now.getTime() + ahead), estimated: false };
};

/** Of a day without time of day the end counts: it may have been found in its last hour. */
const latestOf = ({ at, estimated }: ReadMoment): number =>
  estimated ? endOfDay(dayInCopenhagen(at)).getTime() : at.getTime();
