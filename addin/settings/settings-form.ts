import { type DeskSettings, deskSettings } from '#shared/settings/desk-settings.ts';
import type { WorkingTime } from '#shared/settings/opening-hours.ts';
import type { Language } from '#shared/text/language.ts';

export type Day = Exclude<keyof WorkingTime, 'closedEveryYear' | 'closedDays'>;
export type SettingKey = Exclude<keyof DeskSettings, 'workingTime'> | keyof WorkingTime;

/** The settings as one flat form; lists and numbers as they are typed. */
export type SettingsForm = { [D in Day]: { open: boolean; from: string; to: string } } & {
  reminderHours: string;
  untakenTeamHours: string;
  untakenDpoHours: string;
  minutesBeforeClosing: string;
  readingMsPerLine: string;
  askDeletionAfterHours: string;
  answerQuestionDays: string;
  tellManager: DeskSettings['tellManager'];
  closedEveryYear: string;
  closedDays: string;
  duty: { from: string; to: string; personId: string }[];
  teamMail: string;
  deskMailbox: string;
  itMail: string;
  hrMail: string;
  contact: { name: string; mail: string; phone: string };
  readPoliciesDays: string;
  introductionDays: string;
  keepReviewsYears: string;
  keepConfirmationsYears: string;
  reviewArticlesMonths: string;
};

const days = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies readonly Day[];

export const standard: DeskSettings = deskSettings.parse({});

const number = (value: number, language: Language) =>
  new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB').format(value);
const dayInYear = (monthDay: string) => `${Number(monthDay.slice(3))}/${Number(monthDay.slice(0, 2))}`;

/** Settings as they are shown in the fields: decimal comma in Danish, 5/6 for the fifth of June. */
export const formOf = (settings: DeskSettings, language: Language): SettingsForm => {
  const { workingTime, ...rest } = settings;
  const opening = (day: Day) => {
    const hours = workingTime[day];
    return { open: hours !== null, from: hours?.from ?? '', to: hours?.to ?? '' };
  };
  return {
    monday: opening('monday'),
    tuesday: opening('tuesday'),
    wednesday: opening('wednesday'),
    thursday: opening('thursday'),
    friday: opening('friday'),
    saturday: opening('saturday'),
    sunday: opening('sunday'),
    // In a list the comma parts the numbers, so a half hour is written with a point in both languages.
    reminderHours: rest.reminderHours.join(', '),
    untakenTeamHours: number(rest.untakenTeamHours, language),
    untakenDpoHours: number(rest.untakenDpoHours, language),
    minutesBeforeClosing: number(rest.minutesBeforeClosing, language),
    // Without a point among the thousands: it is read as it is typed.
    readingMsPerLine: String(rest.readingMsPerLine),
    askDeletionAfterHours: number(rest.askDeletionAfterHours, language),
    answerQuestionDays: number(rest.answerQuestionDays, language),
    tellManager: rest.tellManager,
    closedEveryYear: workingTime.closedEveryYear.map(dayInYear).join(', '),
    closedDays: workingTime.closedDays.map((day) => `${dayInYear(day.slice(5))} ${day.slice(0, 4)}`).join(', '),
    duty: rest.duty.map((turn) => ({ ...turn })),
    teamMail: rest.teamMail,
    deskMailbox: rest.deskMailbox,
    itMail: rest.itMail,
    hrMail: rest.hrMail,
    contact: { ...rest.contact },
    readPoliciesDays: number(rest.readPoliciesDays, language),
    introductionDays: number(rest.introductionDays, language),
    keepReviewsYears: number(rest.keepReviewsYears, language),
    keepConfirmationsYears: number(rest.keepConfirmationsYears, language),
    reviewArticlesMonths: number(rest.reviewArticlesMonths, language),
  };
};

const parts = (typed: string) =>
  typed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

// What is not a number becomes NaN, which no schema accepts, so that the fault is found and said at the field.
const toNumber = (typed: string) => (typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.')));
const twoDigits = (digits: string) => digits.padStart(2, '0');

const toMonthDay = (typed: string): string => {
  const [, day, month] = /^(\d{1,2})\s*[/.]\s*(\d{1,2})\.?$/.exec(typed) ?? [];
  const written = day && month ? `${twoDigits(month)}-${twoDigits(day)}` : typed;
  // 2028 is a leap year, so the 29th of February counts as a day.
  return isDate(`2028-${written}`) ? written : '';
};

const toDate = (typed: string): string => {
  const [, day, month, year] = /^(\d{1,2})\s*[/.]\s*(\d{1,2})\s*[/. ]\s*(\d{4})$/.exec(typed) ?? [];
  return day && month && year ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : typed;
};

const isDate = (date: string) => {
  const found = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(date);
};

export type ReadForm = { readonly settings: DeskSettings | undefined; readonly faulty: ReadonlySet<SettingKey> };

/** What the fields say as settings, or which fields cannot be so. */
export const readForm = (form: SettingsForm): ReadForm => {
  const opening = (day: Day) => (form[day].open ? { from: form[day].from, to: form[day].to } : null);
  const found = deskSettings.safeParse({
    reminderHours: parts(form.reminderHours).map(toNumber),
    untakenTeamHours: toNumber(form.untakenTeamHours),
    untakenDpoHours: toNumber(form.untakenDpoHours),
    minutesBeforeClosing: toNumber(form.minutesBeforeClosing),
    readingMsPerLine: toNumber(form.readingMsPerLine),
    askDeletionAfterHours: toNumber(form.askDeletionAfterHours),
    answerQuestionDays: toNumber(form.answerQuestionDays),
    tellManager: form.tellManager,
    workingTime: {
      ...Object.fromEntries(days.map((day) => [day, opening(day)])),
      closedEveryYear: parts(form.closedEveryYear).map(toMonthDay),
      closedDays: parts(form.closedDays).map(toDate),
    },
    duty: form.duty,
    teamMail: form.teamMail,
    deskMailbox: form.deskMailbox,
    itMail: form.itMail,
    hrMail: form.hrMail,
    contact: form.contact,
    readPoliciesDays: toNumber(form.readPoliciesDays),
    introductionDays: toNumber(form.introductionDays),
    keepReviewsYears: toNumber(form.keepReviewsYears),
    keepConfirmationsYears: toNumber(form.keepConfirmationsYears),
    reviewArticlesMonths: toNumber(form.reviewArticlesMonths),
  });
  const faulty = new Set((found.error?.issues ?? []).map(({ path }) => keyAt(path)));
  return { settings: faulty.size === 0 ? found.data : undefined, faulty };
};

const isKey = (name: unknown): name is SettingKey => typeof name === 'string' && name in formOf(standard, 'da');
const keyAt = ([first, second]: readonly PropertyKey[]): SettingKey => {
  // That no day is open is a fault of the whole week; it is shown at its first day.
  const key = first === 'workingTime' ? (second ?? 'monday') : first;
  return isKey(key) ? key : 'reminderHours';
};

const settingKeys = Object.keys(formOf(standard, 'da')).filter(isKey);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The settings in which two forms differ. */
export const changedIn = (a: SettingsForm, b: SettingsForm): SettingKey[] =>
  settingKeys.filter((key) => !same(a[key], b[key]));

/** One's own changes to `base`, put on top of a colleague's newer version; where both changed, one's own wins. */
export const ontop = (base: SettingsForm, mine: SettingsForm, theirs: SettingsForm): SettingsForm => ({
  ...theirs,
  ...Object.fromEntries(changedIn(base, mine).map((key) => [key, mine[key]])),
});
