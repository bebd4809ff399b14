import { ContactSetting } from './ContactSetting.tsx';
import { DutySetting } from './DutySetting.tsx';
import type { SettingKey } from './settings-form.ts';
import { TellManagerSetting } from './TellManagerSetting.tsx';
import { TypedSetting } from './TypedSetting.tsx';
import type { SettingWords } from './use-setting-words.ts';
import { WeekdaySetting } from './WeekdaySetting.tsx';

type Shown = { setting: SettingKey; faulty: boolean; words: SettingWords };

/** The fields of a setting. */
export const OneSetting = ({ setting, ...shown }: Shown) => {
  switch (setting) {
    case 'duty':
      return <DutySetting {...shown} />;
    case 'contact':
      return <ContactSetting faulty={shown.faulty} />;
    case 'monday':
    case 'tuesday':
    case 'wednesday':
    case 'thursday':
    case 'friday':
    case 'saturday':
    case 'sunday':
      return <WeekdaySetting day={setting} {...shown} />;
    case 'tellManager':
      return <TellManagerSetting {...shown} />;
    case 'reminderHours':
    case 'untakenTeamHours':
    case 'untakenDpoHours':
    case 'minutesBeforeClosing':
    case 'readingMsPerLine':
    case 'askDeletionAfterHours':
    case 'answerQuestionDays':
    case 'readPoliciesDays':
    case 'introductionDays':
    case 'keepReviewsYears':
    case 'keepConfirmationsYears':
    case 'reviewArticlesMonths':
    case 'closedEveryYear':
    case 'closedDays':
    case 'teamMail':
    case 'deskMailbox':
    case 'itMail':
    case 'hrMail':
      return <TypedSetting setting={setting} {...shown} />;
  }
};
