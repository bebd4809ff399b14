import type { BreachKind } from '#shared/breaches/kinds.ts';
import type { ReportInput } from '#shared/breaches/report.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { Recipient } from '#shared/mail/recipient.ts';
import { recipientKey, recipientsWith } from '#shared/mail/recipients.ts';
import type { Moment } from '#shared/time/moment.ts';
import { dayBefore, dayOf } from '../../../texts/copenhagen-day.ts';
import type { FormValues, PointInTime } from './form-values.ts';

/** What the form does not hold: which kind and door, the open mail, and when the person began. */
export type Circumstances = {
  readonly kind: BreachKind;
  readonly door: 'outlook' | 'teams';
  readonly mail: MailFacts | undefined;
  readonly begunAt: string;
  readonly now: Date;
};

const dateOf = ({ mode, date }: PointInTime, now: Date): string => {
  if (mode === 'exact') return date;
  return mode === 'yesterday' ? dayBefore(dayOf(now)) : dayOf(now);
};

/**
 * A point in time as the desk wants it. "Just now" is when the report was begun, not when it got through: a reporter who
 * was offline all weekend knew of it on Friday (Art. 33(1)).
 */
const momentOfPoint = (
  point: PointInTime,
  { begunAt, now }: Pick<Circumstances, 'begunAt' | 'now'>,
): Moment | undefined => {
  if (point.mode === 'unknown') return undefined;
  // A computer whose clock was put right meanwhile may have begun in the future.
  if (point.mode === 'now') return { when: begunAt < now.toISOString() ? begunAt : now.toISOString() };
  const day = dateOf(point, now);
  return { when: day && point.time ? `${day}T${point.time}` : day, ...(point.choice && { choice: point.choice }) };
};

const mailToSend = (values: FormValues, { kind, mail }: Circumstances): MailFacts | undefined => {
  if (kind !== 'misdirected-mail') return undefined;
  const wrong = new Set(values.wrong);
  const marked = (found: readonly Recipient[]) => found.map((one) => ({ ...one, wrong: wrong.has(recipientKey(one)) }));
  if (mail) return { ...mail, recipients: marked(recipientsWith(mail.recipients, values.typed)) };
  if (values.typed.length === 0 && values.subject === '') return undefined;
  return { subject: values.subject, attachments: [], recipients: marked(values.typed), completeness: 'window' };
};

const occurredOf = (values: FormValues, about: Circumstances): Moment | undefined => {
  const { mail, kind } = about;
  // The desk reads from the mail when it was sent, and handles an impossible date.
  if (kind === 'misdirected-mail' && mail?.sentAt) return undefined;
  return momentOfPoint(values.occurred, about);
};

const behalfOf = ({ behalf }: FormValues): ReportInput['onBehalfOf'] => {
  if (behalf.of === 'phone' && behalf.colleague) return { personId: behalf.colleague.personId };
  if (behalf.of === 'supplier') return { name: behalf.name, ...(behalf.contact && { contact: behalf.contact }) };
  return undefined;
};

/** The report as it is sent, from the form's values. Checked afterwards by the shared schema, on both sides. */
export const toReport = (values: FormValues, about: Circumstances): ReportInput => {
  const mail = mailToSend(values, about);
  const occurred = occurredOf(values, about);
  const onBehalfOf = behalfOf(values);
  return {
    kind: about.kind,
    door: values.behalf.of === 'self' ? about.door : values.behalf.of,
    answers: values.answers,
    dataKinds: values.dataKinds,
    people: values.people,
    found: momentOfPoint(values.found, about) ?? { when: about.begunAt },
    description: values.description,
    place: values.place,
    ...(occurred && { occurred }),
    ...(mail && { mail }),
    ...(onBehalfOf && { onBehalfOf }),
  };
};
