import { showClock } from '../look/dates/read-clock.ts';
import { useLanguage, useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { useTimes } from '../texts/times.ts';
import { useRead } from '../use-api.ts';
import { settingInWords } from './setting-in-words.ts';
import type { SettingKey, SettingsForm } from './settings-form.ts';

/** The words settings are told in, and the team by name. `noTeam`: the person may not, or cannot now, see the team. */
export const useSettingWords = () => {
  const t = useTexts(settings);
  const times = useTimes();
  const team = useRead('listTeam', {});
  const people = team.data?.people ?? [];
  const nameOf = (personId: string) => people.find((person) => person.personId === personId)?.name ?? t.unknownPerson;
  // A date has no zone; noon in UTC is the same day in Copenhagen.
  const day = (date: string) => (date ? times.day(`${date}T12:00:00Z`) : '');
  const language = useLanguage();
  const clock = (time: string) => (language === 'da' ? showClock(time) : time.replace(/^0/, ''));
  return {
    people,
    nameOf,
    day,
    noTeam: team.isError,
    inWords: (key: SettingKey, form: SettingsForm) => settingInWords(key, form, { t, nameOf, day, clock }),
  };
};
export type SettingWords = ReturnType<typeof useSettingWords>;
