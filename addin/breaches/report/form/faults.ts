import type { FieldErrors, FieldPath } from 'react-hook-form';
import { type ReportInput, report } from '#shared/breaches/report.ts';
import type { Problem } from '#shared/refusals/problem.ts';
import { isClock } from '../../../look/dates/read-clock.ts';
import { isDay } from '../../../look/dates/read-day.ts';
import type { FormValues, PointInTime } from './form-values.ts';

/** What is wrong with a part of the form, where that part is, and the time the desk proposes instead. */
export type Fault = {
  readonly field: FieldPath<FormValues>;
  readonly code: string;
  readonly message: string;
  readonly proposal?: string | undefined;
};

const parts: readonly [path: string, field: FieldPath<FormValues>][] = [
  ['mail.subject', 'subject'],
  ['mail', 'typed'],
  ['onBehalfOf', 'behalf'],
  ['found', 'found'],
  ['occurred', 'occurred'],
  ['dataKinds', 'dataKinds'],
  ['people', 'people'],
  ['answers', 'answers'],
  ['description', 'description'],
  ['place', 'place'],
];

/** The part of the form a field of the report belongs to; undefined if it cannot be corrected in the form. */
export const partOf = (path: string): FieldPath<FormValues> | undefined =>
  parts.find(([start]) => path === start || path.startsWith(`${start}.`))?.[1];

/** The desk's refusal, sorted to the parts of the form. What belongs nowhere stays in the message above. */
export const faultsOf = (problem: Problem | undefined): Fault[] =>
  (problem?.errors ?? []).flatMap(({ field, ...said }) => {
    const part = partOf(field);
    return part ? [{ field: part, ...said }] : [];
  });

type Unread = 'date-missing' | 'no-date' | 'no-clock';

const unreadIn = ({ mode, date, time }: PointInTime): Unread | undefined => {
  if (mode === 'now' || mode === 'unknown') return undefined;
  if (mode === 'exact' && date === '') return 'date-missing';
  if (mode === 'exact' && !isDay(date)) return 'no-date';
  return time === '' || isClock(time) ? undefined : 'no-clock';
};

/** Faults found without the desk: by the shared schema, and fields only the form requires. */
export const faultsSeen = (
  values: FormValues,
  sent: ReportInput,
  words: {
    unread: Record<Unread, string>;
    colleagueMissing: string;
    nameMissing: string;
    whatMissing: string;
    unfit: string;
  },
): Fault[] => {
  const unread = (['found', 'occurred'] as const).flatMap((field) => {
    const code = unreadIn(values[field]);
    return code ? [{ field, code, message: words.unread[code] }] : [];
  });
  const colleague = values.behalf.of === 'phone' && !values.behalf.colleague;
  const name = values.behalf.of === 'supplier' && values.behalf.name.trim() === '';
  const whom =
    colleague || name
      ? [{ field: 'behalf' as const, code: 'empty', message: colleague ? words.colleagueMissing : words.nameMissing }]
      : [];
  // Of every other kind the name alone says what happened.
  const what =
    sent.kind === 'other' && values.description.trim() === ''
      ? [{ field: 'description' as const, code: 'empty', message: words.whatMissing }]
      : [];
  const known = [...whom, ...what, ...unread];
  const issues = report.safeParse(sent).error?.issues ?? [];
  const others = issues.flatMap(({ path, code }) => {
    const field = partOf(path.join('.'));
    return field && !known.some((one) => one.field === field) ? [{ field, code, message: words.unfit }] : [];
  });
  return [...known, ...others];
};

/** As react-hook-form keeps them; the proposal travels in `types`. */
export const errorOf = ({ code, message, proposal }: Fault) => ({
  type: code,
  message,
  ...(proposal && { types: { proposal } }),
});

export const errorsOf = (faults: readonly Fault[]): FieldErrors<FormValues> =>
  Object.fromEntries(faults.map((fault) => [fault.field, errorOf(fault)]));
