import type { SettingKey } from './settings-form.ts';

export type Section = 'reminders' | 'working' | 'duty' | 'mail' | 'reading' | 'keeping';

/** The settings in the order they are shown. */
export const settingSections: readonly { readonly section: Section; readonly keys: readonly SettingKey[] }[] = [
  {
    section: 'reminders',
    keys: [
      'reminderHours',
      'untakenTeamHours',
      'untakenDpoHours',
      'minutesBeforeClosing',
      'answerQuestionDays',
      'askDeletionAfterHours',
      'tellManager',
      'readingMsPerLine',
      'reviewArticlesMonths',
    ],
  },
  {
    section: 'working',
    keys: [
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
      'saturday',
      'sunday',
      'closedEveryYear',
      'closedDays',
    ],
  },
  { section: 'reading', keys: ['readPoliciesDays', 'introductionDays'] },
  { section: 'keeping', keys: ['keepReviewsYears', 'keepConfirmationsYears'] },
  { section: 'duty', keys: ['duty'] },
  { section: 'mail', keys: ['teamMail', 'deskMailbox', 'itMail', 'hrMail', 'contact'] },
];
