import type * as settings from '../texts/settings.ts';
import type { SettingKey, SettingsForm } from './settings-form.ts';

type Words = {
  readonly t: typeof settings.da;
  readonly nameOf: (personId: string) => string;
  readonly day: (date: string) => string;
  readonly clock: (time: string) => string;
};

/** A setting as a short text: for the default beside a field, for readers, and for two versions side by side. */
export const settingInWords = (key: SettingKey, form: SettingsForm, { t, nameOf, day, clock }: Words): string => {
  switch (key) {
    case 'reminderHours':
      return form.reminderHours ? t.hours(form.reminderHours) : t.none;
    case 'askDeletionAfterHours':
      return t.hours(form.askDeletionAfterHours);
    case 'untakenTeamHours':
    case 'untakenDpoHours':
      return t.workingHours(form[key]);
    case 'tellManager':
      return t.tellManagerChoice[form.tellManager];
    case 'answerQuestionDays':
      return t.workingDays(form.answerQuestionDays);
    case 'readPoliciesDays':
    case 'introductionDays':
      return t.days(form[key]);
    case 'keepReviewsYears':
    case 'keepConfirmationsYears':
      return t.years(form[key]);
    case 'reviewArticlesMonths':
      return t.months(form.reviewArticlesMonths);
    case 'minutesBeforeClosing':
      return t.minutes(form.minutesBeforeClosing);
    case 'readingMsPerLine':
      return t.milliseconds(form.readingMsPerLine);
    case 'closedEveryYear':
    case 'closedDays':
    case 'teamMail':
    case 'deskMailbox':
    case 'itMail':
    case 'hrMail':
      return form[key] || t.none;
    case 'duty':
      return (
        form.duty.map(({ from, to, personId }) => `${nameOf(personId)}: ${day(from)} – ${day(to)}`).join('\n') || t.none
      );
    case 'contact':
      return [form.contact.name, form.contact.mail, form.contact.phone].filter(Boolean).join(', ') || t.none;
    case 'monday':
    case 'tuesday':
    case 'wednesday':
    case 'thursday':
    case 'friday':
    case 'saturday':
    case 'sunday':
      return form[key].open ? `${clock(form[key].from)}–${clock(form[key].to)}` : t.closed;
  }
};
